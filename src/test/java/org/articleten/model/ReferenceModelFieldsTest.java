package org.articleten.model;

import static org.articleten.model.Told.among;
import static org.articleten.model.Told.says;
import static org.assertj.core.api.Assertions.assertThat;

import org.articleten.model.ModelAct.Deed;
import org.articleten.model.ModelAct.Kind;
import org.articleten.model.ModelAct.Position;
import org.articleten.model.ModelAct.Voice;
import org.articleten.model.ModelResult.Answer;
import org.articleten.model.ModelResult.Flag;
import org.articleten.model.ModelResult.Forecast;
import org.articleten.model.ModelResult.Outcome;
import org.articleten.model.ModelResult.Stage;
import org.articleten.model.ModelScenario.Criteria;
import org.articleten.model.ModelScenario.European;
import org.articleten.model.ModelScenario.Finding;
import org.articleten.model.ModelScenario.Reference;
import org.articleten.model.ModelScenario.Statehood;
import org.junit.jupiter.api.Test;

/** The fields of a result and the flags, beside how a case moves. */
class ReferenceModelFieldsTest {

    @Test
    void in_session_those_that_agree_reserve_block_and_have_not_spoken_are_kept_apart() {
        ModelResult result = among("BE", "DK", "NO", "IT", "LU")
                .put(
                        Kind.INVITATION,
                        Voice.CONSENT,
                        says("BE", Voice.RESERVE),
                        says("DK", Voice.CONDITIONAL),
                        says("NO", Voice.SILENT),
                        says("IT", Voice.ABSENT),
                        says("RU", Voice.OBJECT))
                .by("2020-01-01");

        assertThat(result.decision().answer()).isEqualTo(Answer.NOT_AGREED);
        assertThat(result.decision().consenting()).containsExactly("LU");
        assertThat(result.decision().reserving()).containsExactly("BE");
        assertThat(result.blockers()).containsExactly("DK");
        assertThat(result.decision().undecided()).containsExactly("IT", "NO");
        assertThat(result.undecided()).isEmpty();
        assertThat(result.disregarded()).containsExactly("RU");
    }

    @Test
    void a_question_in_session_keeps_the_answer_of_its_day_though_the_parties_change() {
        ModelResult result = among("BE", "DK")
                .does(Deed.DENOUNCES, "DK")
                .put(Kind.INVITATION, Voice.CONSENT, says("DK", Voice.SILENT))
                .by("2021-01-01");

        assertThat(result.outcome()).isEqualTo(Outcome.PENDING);
        assertThat(result.undecided()).containsExactly("DK");
        assertThat(result.electorate()).isEqualTo(1);
    }

    @Test
    void a_question_on_a_party_is_shown_and_has_no_effect() {
        ModelResult result = among("BE", "XA")
                .put(Kind.NEVER_ADMIT, Voice.OBJECT, says("XA", Voice.SILENT))
                .by("2020-01-01");

        assertThat(result.decision().blockers()).containsExactly("BE");
        assertThat(result.blockers()).isEmpty();
        assertThat(result.undecided()).isEmpty();
        assertThat(result.eligible()).isFalse();
        assertThat(result.memberSince()).isNull();
    }

    @Test
    void the_last_question_decides_whom_to_show_but_the_last_invitation_decides_the_outcome() {
        ModelResult result = among("BE")
                .put(Kind.INVITATION, Voice.OBJECT)
                .put(Kind.NEVER_ADMIT, Voice.SILENT)
                .by("2020-01-01");

        assertThat(result.outcome()).isEqualTo(Outcome.NO_CONSENSUS);
        assertThat(result.blockers()).isEmpty();
        assertThat(result.undecided()).containsExactly("BE");
    }

    @Test
    void a_former_member_that_applies_is_judged_again() {
        Told told = among("BE", "XA")
                .known("XA", new Reference(Statehood.YES, European.NO, null))
                .does(Deed.DENOUNCES, "XA");
        assertThat(told.by("2021-01-01").outcome()).isEqualTo(Outcome.FORMER_MEMBER);

        assertThat(told.on("2021-01-02").applies().by("2021-01-02").outcome()).isEqualTo(Outcome.INELIGIBLE);
    }

    @Test
    void an_unmet_criterion_makes_ineligible_and_outlasts_withdrawal() {
        ModelResult result = among("BE")
                .found("XA", new Criteria(Finding.MET, Finding.UNMET))
                .withdraws()
                .by("2020-01-01");

        assertThat(result.outcome()).isEqualTo(Outcome.INELIGIBLE);
        assertThat(result.stage()).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void the_prospect_counts_the_latest_positions_of_the_parties_only() {
        Told told = among("BE", "DK")
                .thinks("BE", Position.SUPPORT)
                .thinks("DK", Position.CONDITIONAL)
                .thinks("RU", Position.OPPOSE);
        assertThat(told.by("2020-01-01").prospect().answer()).isEqualTo(Forecast.NO_CONSENSUS);

        told.on("2020-01-02").thinks("DK", Position.UNDECIDED);
        assertThat(told.by("2020-01-02").prospect().answer()).isEqualTo(Forecast.OPEN);
        assertThat(told.by("2020-01-02").prospect().unknown()).containsExactly("DK");

        told.on("2020-01-03").thinks("DK", Position.SUPPORT);
        assertThat(told.by("2020-01-03").prospect().answer()).isEqualTo(Forecast.CONSENSUS);
    }

    @Test
    void contested_statehood_arguable_geography_and_another_alliance_are_flagged_and_do_not_bar() {
        ModelResult result = among("BE")
                .known("XA", new Reference(Statehood.CONTESTED, European.ARGUABLE, "another alliance"))
                .put(Kind.INVITATION, Voice.CONSENT)
                .by("2020-01-01");

        assertThat(result.stage()).isEqualTo(Stage.INVITED);
        assertThat(result.flags())
                .containsExactly(Flag.ARTICLE_8_CONFLICT, Flag.EUROPEAN_BY_AGREEMENT, Flag.STATEHOOD_CONTESTED);
    }

    @Test
    void a_newcomer_that_blocks_an_invitation_acts_contrary_to_the_study_for_the_rest_of_the_case() {
        Told told = among("BE")
                .on("1995-10-01")
                .accedes("XB")
                .put(Kind.INVITATION, Voice.CONSENT, says("XB", Voice.OBJECT))
                .put(Kind.INVITATION, Voice.CONSENT);
        assertThat(told.by("1995-10-01").flags()).containsExactly(Flag.CONTRARY_TO_ENLARGEMENT_STUDY);

        assertThat(told.on("1995-10-02").withdraws().by("1995-10-02").flags()).isEmpty();
    }

    @Test
    void a_party_since_september_1995_or_one_that_blocks_another_question_does_not_act_contrary_to_the_study() {
        assertThat(among("BE")
                        .on("1995-09-30")
                        .accedes("XB")
                        .put(Kind.INVITATION, Voice.CONSENT, says("XB", Voice.OBJECT))
                        .by("1995-09-30")
                        .flags())
                .isEmpty();
        assertThat(among("BE")
                        .on("1995-10-01")
                        .accedes("XB")
                        .put(Kind.NEVER_ADMIT, Voice.CONSENT, says("XB", Voice.OBJECT))
                        .by("1995-10-01")
                        .flags())
                .isEmpty();
    }

    @Test
    void good_faith_is_of_concern_while_a_signatory_that_opposes_has_not_accepted() {
        Told told = among("BE", "DK").signedBy("BE").thinks("BE", Position.OPPOSE);
        assertThat(told.by("2020-01-01").flags()).containsExactly(Flag.GOOD_FAITH_CONCERN);

        told.on("2020-01-02").signedBy("DK").acceptedBy("BE");
        assertThat(told.by("2020-01-02").flags()).isEmpty();
    }

    @Test
    void a_deposit_before_entry_into_force_is_premature_even_where_a_bar_stands() {
        assertThat(among("BE")
                        .does(Deed.BARS_ITSELF, "XA")
                        .deposits()
                        .by("2020-01-01")
                        .flags())
                .containsExactly(Flag.PREMATURE_DEPOSIT);
    }

    @Test
    void an_acceptance_by_an_outsider_is_disregarded_and_not_premature() {
        ModelResult result = among("BE").acceptedBy("RU").by("2020-01-01");

        assertThat(result.disregarded()).containsExactly("RU");
        assertThat(result.flags()).isEmpty();
    }
}
