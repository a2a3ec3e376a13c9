package org.articleten.model;

import static org.articleten.model.Told.among;
import static org.articleten.model.Told.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.articleten.model.Declares.Text;
import org.articleten.model.ModelAct.Kind;
import org.articleten.model.ModelAct.Voice;
import org.articleten.model.ModelResult.Commitment;
import org.articleten.model.ModelResult.Flag;
import org.articleten.model.ModelResult.Outcome;
import org.articleten.model.ModelResult.Stage;
import org.junit.jupiter.api.Test;

/** Promises, protests and texts: what they bring about and what they do not. */
class ReferenceModelVoicesTest {

    @Test
    void an_objection_against_a_promise_is_wrongful_and_blocks_all_the_same() {
        ModelResult result = among("BE", "DK")
                .promises("BE", "XA")
                .put(Kind.INVITATION, Voice.CONSENT, says("BE", Voice.CONDITIONAL))
                .by("2020-01-01");

        assertThat(result.outcome()).isEqualTo(Outcome.NO_CONSENSUS);
        assertThat(result.flags()).containsExactly(Flag.INTERNATIONALLY_WRONGFUL_OBJECTION);
    }

    @Test
    void a_promise_after_the_answer_or_of_somebody_else_makes_nothing_wrongful() {
        assertThat(among("BE", "DK")
                        .promises("DK", "XA")
                        .put(Kind.INVITATION, Voice.CONSENT, says("BE", Voice.OBJECT))
                        .promises("BE", "XA")
                        .by("2020-01-01")
                        .flags())
                .isEmpty();
    }

    @Test
    void a_promise_given_while_a_silence_runs_makes_the_standing_objection_wrongful() {
        Told told = among("BE", "DK")
                .on("2020-01-01")
                .putUnderSilence(Kind.INVITATION, "2020-01-09", Voice.SILENT, says("BE", Voice.OBJECT))
                .on("2020-01-02");
        assertThat(told.by("2020-01-02").flags()).isEmpty();
        assertThat(told.promises("BE", "XA").by("2020-01-02").flags())
                .containsExactly(Flag.INTERNATIONALLY_WRONGFUL_OBJECTION);

        assertThat(told.withdraws().by("2020-01-02").flags()).isEmpty();
    }

    @Test
    void a_question_without_effect_makes_nothing_wrongful() {
        assertThat(among("BE", "XA")
                        .promises("BE", "XA")
                        .put(Kind.INVITATION, Voice.CONSENT, says("BE", Voice.OBJECT))
                        .by("2020-01-01")
                        .flags())
                .isEmpty();
    }

    @Test
    void a_protest_from_outside_is_disregarded_until_the_case_ends_and_a_partys_is_nothing() {
        Told told = among("BE").protests("RU", "BE");
        assertThat(told.by("2020-01-01").disregarded()).containsExactly("RU");
        assertThat(told.by("2020-01-01").outcome()).isEqualTo(Outcome.NONE);

        assertThat(told.withdraws().by("2020-01-01").disregarded()).isEmpty();
    }

    @Test
    void a_text_that_holds_out_membership_makes_an_aspirant_while_it_stands() {
        Told told = among("BE").declares(Text.WILL_BECOME_MEMBER, "XA");
        assertThat(told.by("2020-01-01").stage()).isEqualTo(Stage.ASPIRANT);
        assertThat(told.by("2020-01-01").outcome()).isEqualTo(Outcome.ASPIRANT);
        assertThat(told.of("XB", "2020-01-01").stage()).isEqualTo(Stage.NONE);

        told.on("2020-01-02").repeals(Text.WILL_BECOME_MEMBER, "XA");
        assertThat(told.by("2020-01-02").stage()).isEqualTo(Stage.NONE);
    }

    @Test
    void such_a_text_stands_below_a_question_and_a_withdrawal_and_outlasts_both() {
        Told told = among("BE").declares(Text.IRREVERSIBLE_PATH, "XA").put(Kind.INVITATION, Voice.OBJECT);
        assertThat(told.by("2020-01-01").outcome()).isEqualTo(Outcome.NO_CONSENSUS);
        assertThat(told.by("2020-01-01").stage()).isEqualTo(Stage.ASPIRANT);

        told.withdraws();
        assertThat(told.by("2020-01-01").outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(told.by("2020-01-01").commitments())
                .extracting(Commitment::standing)
                .containsExactly(true);
    }

    @Test
    void a_text_never_to_admit_and_one_that_holds_out_membership_end_each_other() {
        ModelResult result = among("BE")
                .declares(Text.ACTION_PLAN)
                .declares(Text.IRREVERSIBLE_PATH, "XA")
                .put(Kind.NEVER_ADMIT, Voice.CONSENT)
                .declares(Text.WILL_BECOME_MEMBER, "XA")
                .declares(Text.NEVER_ADMIT, "XB")
                .by("2020-01-01");

        assertThat(result.commitments())
                .filteredOn(Commitment::standing)
                .extracting(Commitment::text, Commitment::state)
                .containsExactly(
                        tuple(Text.ACTION_PLAN, "XA"),
                        tuple(Text.ACTION_PLAN, "XB"),
                        tuple(Text.WILL_BECOME_MEMBER, "XA"),
                        tuple(Text.NEVER_ADMIT, "XB"));
    }

    @Test
    void an_agreed_invitation_ends_no_text_but_one_never_to_admit() {
        ModelResult result = among("BE")
                .declares(Text.WILL_BECOME_MEMBER, "XA")
                .put(Kind.INVITATION, Voice.CONSENT)
                .by("2020-01-01");

        assertThat(result.commitments()).extracting(Commitment::standing).containsExactly(true);
    }

    @Test
    void with_no_party_nothing_is_adopted() {
        assertThat(among().declares(Text.NEVER_ADMIT, "XA").by("2020-01-01").commitments())
                .isEmpty();
    }
}
