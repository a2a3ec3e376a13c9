package org.articleten.scenario;

import static org.articleten.scenario.Reading.acts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.articleten.facts.Entry;
import org.articleten.facts.HomeStep;
import org.articleten.facts.HomeVote;
import org.articleten.facts.Organ;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.Test;

class StepsAtHomeTest {
    private static final Entry ENTRY = new Entry(LocalDate.of(2025, 11, 1), 4, null);

    @Test
    void aResultIsThatOfParliamentAsAWholeUnlessAChamberIsNamed() throws ProblemsFound {
        assertThat(acts(step("state: FR, step: approval, result: approved", "UA")))
                .contains(new HomeStep(ENTRY, "UA", "FR", Organ.PARLIAMENT, true));
        assertThat(acts(step("state: FR, step: approval, chamber: upper, result: rejected", "UA")))
                .contains(new HomeStep(ENTRY, "UA", "FR", Organ.UPPER, false));
    }

    @Test
    void anAssentIsTheHeadOfStates() throws ProblemsFound {
        assertThat(acts(step("state: HU, step: assent, result: approved", "[UA, GE]")))
                .contains(
                        new HomeStep(ENTRY, "UA", "HU", Organ.HEAD_OF_STATE, true),
                        new HomeStep(ENTRY, "GE", "HU", Organ.HEAD_OF_STATE, true));
    }

    @Test
    void whoIsPresentIsWhoVotedOrAbstainedUnlessItIsSaid() throws ProblemsFound {
        assertThat(acts(step("state: GR, step: approval, vote: {for: 153, against: 140, abstain: 1}", "UA")))
                .contains(new HomeVote(ENTRY, "UA", "GR", Organ.PARLIAMENT, 153, 140, 1, 294, 0));
        assertThat(acts(step("state: US, step: approval, vote: {for: 64, against: 32, present: 97, of: 100}", "UA")))
                .contains(new HomeVote(ENTRY, "UA", "US", Organ.PARLIAMENT, 64, 32, 0, 97, 100));
    }

    @Test
    void whereNobodySaysHowManyWereAgainstAllOthersPresentWere() throws ProblemsFound {
        assertThat(acts(step("state: SK, step: approval, vote: {for: 126, abstain: 3, present: 144}", "UA")))
                .contains(new HomeVote(ENTRY, "UA", "SK", Organ.PARLIAMENT, 126, 15, 3, 144, 0));
    }

    private static String step(String step, String protocol) {
        return "- {on: 2025-11-01, domestic: {" + step + "}, protocol: " + protocol
                + "}\n- {on: 2025-11-02, applies: [UA, GE]}\n";
    }
}
