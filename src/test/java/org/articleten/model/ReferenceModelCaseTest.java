package org.articleten.model;

import static org.articleten.model.Told.among;
import static org.articleten.model.Told.says;
import static org.assertj.core.api.Assertions.assertThat;

import org.articleten.model.ModelAct.Deed;
import org.articleten.model.ModelAct.Kind;
import org.articleten.model.ModelAct.Voice;
import org.articleten.model.ModelResult.Answer;
import org.articleten.model.ModelResult.Commitment;
import org.articleten.model.ModelResult.Flag;
import org.articleten.model.ModelResult.Outcome;
import org.articleten.model.ModelResult.Stage;
import org.junit.jupiter.api.Test;

/** How a case ends and how a new one begins, sentence by sentence of the result format. */
class ReferenceModelCaseTest {

    private static Told invited() {
        return among("BE", "DK").on("2020-01-01").put(Kind.INVITATION, Voice.CONSENT);
    }

    private static Told ratified() {
        return among("BE", "DK").on("2020-01-01").signedBy("all").acceptedBy("all");
    }

    @Test
    void withdrawal_ends_the_case_at_once() {
        ModelResult result = invited().signedBy("BE", "RU").withdraws().by("2020-01-01");

        assertThat(result.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(result.outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(result.decision()).isNull();
        assertThat(result.pending()).isEmpty();
        assertThat(result.disregarded()).isEmpty();
    }

    @Test
    void withdrawal_has_no_effect_on_a_party() {
        assertThat(ratified().deposits().withdraws().by("2020-01-01").stage()).isEqualTo(Stage.MEMBER);
    }

    @Test
    void withdrawal_has_no_effect_on_a_former_member() {
        ModelResult result = ratified()
                .deposits()
                .does(Deed.DENOUNCES, "XA")
                .on("2021-01-01")
                .withdraws()
                .by("2021-01-01");

        assertThat(result.outcome()).isEqualTo(Outcome.FORMER_MEMBER);
    }

    @Test
    void a_silence_still_running_lapses_with_the_case() {
        ModelResult result = among("BE")
                .on("2020-01-01")
                .putUnderSilence(Kind.INVITATION, "2020-01-05", Voice.CONSENT)
                .on("2020-01-02")
                .withdraws()
                .by("2020-01-06");

        assertThat(result.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(result.decision()).isNull();
    }

    @Test
    void between_cases_a_question_is_answered_and_shown() {
        ModelResult result = invited()
                .withdraws()
                .on("2020-01-02")
                .put(Kind.INVITATION, Voice.CONSENT, says("BE", Voice.OBJECT))
                .by("2020-01-02");

        assertThat(result.outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(result.blockers()).containsExactly("BE");
    }

    @Test
    void between_cases_signatures_acceptances_and_deposits_have_no_effect() {
        ModelResult result = among("BE")
                .withdraws()
                .signedBy("BE")
                .acceptedBy("BE")
                .deposits()
                .by("2020-01-01");

        assertThat(result.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(result.flags()).containsExactly(Flag.PREMATURE_ACCEPTANCE, Flag.PREMATURE_DEPOSIT);
    }

    @Test
    void a_new_application_begins_a_case_in_which_nothing_earlier_shows() {
        ModelResult result = invited()
                .withdraws()
                .put(Kind.INVITATION, Voice.SILENT, says("RU", Voice.OBJECT))
                .deposits()
                .applies()
                .by("2020-01-01");

        assertThat(result.outcome()).isEqualTo(Outcome.ASPIRANT);
        assertThat(result.decision()).isNull();
        assertThat(result.disregarded()).isEmpty();
        assertThat(result.flags()).isEmpty();
    }

    @Test
    void an_invitation_put_and_agreed_since_begins_a_case_and_shows_in_it() {
        ModelResult result = among("BE")
                .withdraws()
                .put(Kind.INVITATION, Voice.OBJECT, says("EU", Voice.CONSENT))
                .put(Kind.INVITATION, Voice.CONSENT, says("RU", Voice.OBJECT))
                .by("2020-01-01");

        assertThat(result.stage()).isEqualTo(Stage.INVITED);
        assertThat(result.decision().answer()).isEqualTo(Answer.AGREED);
        assertThat(result.disregarded()).containsExactly("RU");
    }

    @Test
    void a_withdrawal_between_cases_ends_again_whatever_was_put_since() {
        ModelResult result = among("BE")
                .withdraws()
                .putUnderSilence(Kind.INVITATION, "2020-01-03", Voice.CONSENT)
                .on("2020-01-02")
                .withdraws()
                .by("2020-01-04");

        assertThat(result.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(result.decision()).isNull();
    }

    @Test
    void bars_positions_and_standing_texts_remain() {
        ModelResult result = among("BE")
                .does(Deed.BARS_ITSELF, "XA")
                .thinks("BE", ModelAct.Position.SUPPORT)
                .put(Kind.NEVER_ADMIT, Voice.CONSENT)
                .withdraws()
                .applies()
                .accedes("XA")
                .by("2020-01-01");

        assertThat(result.flags()).containsExactly(Flag.DOMESTIC_BAR);
        assertThat(result.prospect().supporting()).containsExactly("BE");
        assertThat(result.commitments()).extracting(Commitment::standing).containsExactly(true);
    }
}
