package org.articleten.model;

import static org.articleten.model.Told.among;
import static org.articleten.model.Told.says;
import static org.assertj.core.api.Assertions.assertThat;

import org.articleten.model.ModelAct.Kind;
import org.articleten.model.ModelAct.Voice;
import org.articleten.model.ModelResult.Answer;
import org.articleten.model.ModelResult.Flag;
import org.articleten.model.ModelResult.Outcome;
import org.junit.jupiter.api.Test;

/** A conference at which one may abstain, and what the real rules make of the same. */
class ReferenceModelHouseRulesTest {
    private static final String DAY = "2020-01-01";

    @Test
    void an_abstention_counts_neither_way() {
        ModelResult result = among("BE", "DK", "NO")
                .underHouseRules()
                .put(Kind.INVITATION, Voice.CONSENT, says("DK", Voice.ABSTAIN), says("RU", Voice.ABSTAIN))
                .by(DAY);

        assertThat(result.outcome()).isEqualTo(Outcome.INVITED);
        assertThat(result.decision().electorate()).isEqualTo(3);
        assertThat(result.decision().abstaining()).containsExactly("DK");
        assertThat(result.decision().consenting()).containsExactly("BE", "NO");
        assertThat(result.decision().undecided()).isEmpty();
        assertThat(result.disregarded()).containsExactly("RU");
        assertThat(result.flags()).containsExactly(Flag.HOUSE_RULES);
    }

    @Test
    void it_makes_up_for_nobody_that_is_missing_or_blocks() {
        Told told = among("BE", "DK")
                .underHouseRules()
                .put(Kind.INVITATION, Voice.ABSTAIN, says("DK", Voice.UNDECIDED))
                .put(Kind.RESCIND_INVITATION, Voice.ABSTAIN, says("DK", Voice.OBJECT));

        assertThat(told.by(DAY).decision().answer()).isEqualTo(Answer.NOT_AGREED);
        assertThat(told.by(DAY).outcome()).isEqualTo(Outcome.PENDING);
    }

    @Test
    void where_all_abstain_nobody_has_agreed_not_even_when_a_deadline_passes() {
        Told told = among("BE", "DK").underHouseRules().putUnderSilence(Kind.INVITATION, "2020-01-09", Voice.ABSTAIN);

        assertThat(told.by("2020-01-09").outcome()).isEqualTo(Outcome.PENDING);
        assertThat(told.by("2020-01-09").undecided()).isEmpty();
    }

    @Test
    void under_silence_it_counts_from_its_own_day() {
        Told told = among("BE", "DK")
                .underHouseRules()
                .putUnderSilence(Kind.INVITATION, "2020-01-09", Voice.SILENT, says("DK", Voice.ABSTAIN, "2020-01-03"));

        assertThat(told.by("2020-01-02").decision().undecided()).containsExactly("BE", "DK");
        assertThat(told.by("2020-01-03").decision().abstaining()).containsExactly("DK");
        assertThat(told.by("2020-01-09").decision().consenting()).containsExactly("BE");
    }

    @Test
    void an_abstention_is_a_vote_of_its_own_beside_a_pledge() {
        ModelResult result = among("BE", "DK")
                .underHouseRules()
                .pledges("DK")
                .putWithoutDefault(Kind.INVITATION, says("BE", Voice.CONSENT), says("DK", Voice.ABSTAIN))
                .by(DAY);

        assertThat(result.outcome()).isEqualTo(Outcome.INVITED);
        assertThat(result.flags()).containsExactly(Flag.HOUSE_RULES);
    }

    @Test
    void under_real_rules_who_would_abstain_has_simply_not_agreed() {
        ModelScenario house = among("BE", "DK")
                .asked("XA")
                .underHouseRules()
                .put(Kind.INVITATION, Voice.CONSENT, says("DK", Voice.ABSTAIN))
                .askedOn(DAY);
        ModelResult real = ReferenceModel.results(house.underRealRules()).get(0);

        assertThat(real.outcome()).isEqualTo(Outcome.PENDING);
        assertThat(real.undecided()).containsExactly("DK");
        assertThat(real.decision().abstaining()).isEmpty();
        assertThat(real.flags()).isEmpty();
        assertThat(house.underRealRules().toYaml()).doesNotContain("houseRules", "abstain");
    }
}
