package org.articleten.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.Test;

/** The delays of the past that ratification times are drawn from. */
class HistoryTest {
    @Test
    void knownAndPresumedDelaysAreKeptApartAndCounted() throws ProblemsFound {
        var history = History.of(Plans.RULES);
        var known = history.acceptances(false);
        assertThat(known.days()).hasSize(74).isSorted().startsWith(0, 0).endsWith(570, 611);
        assertThat(known.bases()).isEqualTo(Map.of("documented", 34, "reported", 9, "recalled", 27, "derived", 4));
        assertThat(known.presumed()).isZero();
        assertThat(known.leftOut()).isEqualTo(114);
        var all = history.acceptances(true);
        assertThat(all.days()).hasSize(74 + 114);
        assertThat(all.presumed()).isEqualTo(114);
        assertThat(all.bases()).containsEntry("presumed", 114);
    }

    @Test
    void everyAccessionHasADelayOfItsDeposit() throws ProblemsFound {
        assertThat(History.of(Plans.RULES).deposits().days())
                .hasSize(20)
                .startsWith(0, 0, 1, 1)
                .endsWith(98, 98, 98);
    }

    @Test
    void delaysOfThePastAreTheDefault() throws ProblemsFound {
        var plan = Plans.of(Plans.ACCESSION, "vary: [{acceptances: all}]\nmethod: random\ntries: 3");
        assertThat(plan.history()).containsExactly(History.of(Plans.RULES).acceptances(false));
        var axis = plan.axes().get(0);
        assertThat(axis.values().get(0).cell()).isEqualTo(0L);
        // Eight of the 74 came on the day of the signature.
        assertThat(axis.values().get(0).chance()).isEqualTo(8 / 74.0);
    }
}
