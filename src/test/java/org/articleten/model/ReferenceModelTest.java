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
import org.articleten.model.ModelScenario.European;
import org.articleten.model.ModelScenario.Reference;
import org.articleten.model.ModelScenario.Statehood;
import org.junit.jupiter.api.Test;

/** How a case moves forward and back, sentence by sentence of the result format. */
class ReferenceModelTest {

    private static Told invited() {
        return among("BE", "DK").on("2020-01-01").put(Kind.INVITATION, Voice.CONSENT);
    }

    private static Told ratified() {
        return among("BE", "DK").on("2020-01-01").signedBy("all").acceptedBy("all");
    }

    @Test
    void an_invitation_needs_no_application() {
        assertThat(invited().by("2020-01-01").stage()).isEqualTo(Stage.INVITED);
    }

    @Test
    void signature_by_every_party_implies_the_invitation() {
        assertThat(among("BE", "DK").signedBy("BE", "DK").by("2020-01-01").outcome())
                .isEqualTo(Outcome.RATIFYING);
    }

    @Test
    void a_signature_short_of_that_changes_nothing() {
        ModelResult result = among("BE", "DK").signedBy("BE").by("2020-01-01");

        assertThat(result.stage()).isEqualTo(Stage.NONE);
        assertThat(result.pending()).containsExactly("DK");
    }

    @Test
    void signature_by_a_non_party_is_disregarded() {
        ModelResult result = among("BE").signedBy("XA", "RU").by("2020-01-01");

        assertThat(result.stage()).isEqualTo(Stage.NONE);
        assertThat(result.disregarded()).containsExactly("RU", "XA");
    }

    @Test
    void the_protocol_is_signed_when_the_one_that_had_not_signed_leaves() {
        Told told = among("BE", "DK").does(Deed.DENOUNCES, "DK").signedBy("BE");

        assertThat(told.by("2020-12-31").stage()).isEqualTo(Stage.NONE);
        assertThat(told.by("2021-01-01").stage()).isEqualTo(Stage.RATIFYING);
    }

    @Test
    void once_signed_it_stays_signed_and_a_later_party_need_not_sign_but_must_accept() {
        ModelResult result =
                among("BE").signedBy("BE").accedes("XB").acceptedBy("BE").by("2020-01-01");

        assertThat(result.stage()).isEqualTo(Stage.RATIFYING);
        assertThat(result.pending()).containsExactly("XB");
    }

    @Test
    void an_acceptance_before_signature_has_no_effect() {
        ModelResult result = among("BE").acceptedBy("BE").signedBy("BE").by("2020-01-01");

        assertThat(result.stage()).isEqualTo(Stage.RATIFYING);
        assertThat(result.flags()).containsExactly(Flag.PREMATURE_ACCEPTANCE);
    }

    @Test
    void one_that_leaves_drops_out_of_the_acceptances_awaited() {
        Told told = among("BE", "DK")
                .signedBy("all")
                .acceptedBy("BE")
                .on("2020-02-29")
                .does(Deed.DENOUNCES, "DK");

        assertThat(told.by("2021-02-28").pending()).containsExactly("DK");
        assertThat(told.by("2021-03-01").stage()).isEqualTo(Stage.CLEARED);
    }

    @Test
    void in_force_is_in_force_although_another_party_comes_later() {
        assertThat(ratified().accedes("XB").deposits().by("2020-01-01").stage()).isEqualTo(Stage.MEMBER);
    }

    @Test
    void a_deposit_makes_a_party_if_the_protocol_is_in_force_and_no_bar_stands() {
        Told told = ratified().does(Deed.BARS_ITSELF, "XA").deposits();
        assertThat(told.by("2020-01-01").stage()).isEqualTo(Stage.CLEARED);
        assertThat(told.by("2020-01-01").flags()).containsExactly(Flag.DOMESTIC_BAR);

        ModelResult after =
                told.on("2020-01-02").does(Deed.LIFTS_BAR, "XA").deposits().by("2020-01-02");
        assertThat(after.memberSince()).isEqualTo("2020-01-02");
        assertThat(after.electorate()).isEqualTo(3);
    }

    @Test
    void rescission_at_stage_invited_makes_an_aspirant_even_without_application() {
        ModelResult result = invited()
                .signedBy("BE")
                .put(Kind.INVITATION, Voice.SILENT)
                .put(Kind.RESCIND_INVITATION, Voice.CONSENT)
                .signedBy("DK")
                .by("2020-01-01");

        assertThat(result.stage()).isEqualTo(Stage.ASPIRANT);
        assertThat(result.outcome()).isEqualTo(Outcome.ASPIRANT);
        assertThat(result.pending()).containsExactly("BE");
    }

    @Test
    void rescission_at_any_other_stage_has_no_effect() {
        assertThat(among("BE")
                        .put(Kind.RESCIND_INVITATION, Voice.CONSENT)
                        .by("2020-01-01")
                        .stage())
                .isEqualTo(Stage.NONE);
        assertThat(ratified()
                        .put(Kind.RESCIND_INVITATION, Voice.CONSENT)
                        .by("2020-01-01")
                        .stage())
                .isEqualTo(Stage.CLEARED);
    }

    @Test
    void one_partys_change_of_mind_does_not_rescind() {
        assertThat(invited()
                        .put(Kind.RESCIND_INVITATION, Voice.OBJECT, says("BE", Voice.CONSENT))
                        .by("2020-01-01")
                        .stage())
                .isEqualTo(Stage.INVITED);
    }

    @Test
    void with_no_party_nothing_is_agreed_or_signed() {
        ModelResult result =
                among().put(Kind.INVITATION, Voice.CONSENT).signedBy("all").by("2020-01-01");

        assertThat(result.outcome()).isEqualTo(Outcome.PENDING);
        assertThat(result.electorate()).isZero();
        assertThat(result.prospect().answer()).isEqualTo(ModelResult.Forecast.OPEN);
    }

    @Test
    void a_later_agreed_invitation_ends_a_commitment_never_to_admit() {
        Told told = among("BE").put(Kind.NEVER_ADMIT, Voice.CONSENT);
        assertThat(told.by("2020-01-01").commitments())
                .extracting(Commitment::standing)
                .containsExactly(true);

        ModelResult after =
                told.on("2020-01-02").put(Kind.INVITATION, Voice.CONSENT).by("2020-01-02");
        assertThat(after.commitments()).extracting(Commitment::standing).containsExactly(false);
    }

    @Test
    void for_an_ineligible_applicant_a_question_is_answered_but_nothing_has_effect() {
        ModelResult result = among("BE")
                .known("XA", new Reference(Statehood.YES, European.NO, null))
                .applies()
                .put(Kind.INVITATION, Voice.CONSENT)
                .put(Kind.NEVER_ADMIT, Voice.CONSENT)
                .accedes("XA")
                .by("2020-01-01");

        assertThat(result.outcome()).isEqualTo(Outcome.INELIGIBLE);
        assertThat(result.stage()).isEqualTo(Stage.ASPIRANT);
        assertThat(result.decision().answer()).isEqualTo(Answer.AGREED);
        assertThat(result.commitments()).isEmpty();
        assertThat(result.eligible()).isFalse();
    }
}
