package org.articleten.invariants;

import static org.articleten.invariants.Proofs.BOOK;
import static org.articleten.invariants.Proofs.SMALL;
import static org.articleten.invariants.Proofs.altered;
import static org.articleten.invariants.Proofs.broken;
import static org.articleten.invariants.Proofs.corpus;
import static org.articleten.invariants.Proofs.prove;
import static org.articleten.invariants.Proofs.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.Test;

/** The shipped rules break no invariant, a search finds the same each time, and rules that fail are told. */
class ProverTest {
    @Test
    void theShippedRulesHold() throws ProblemsFound {
        var proof = prove(BOOK, corpus(), null, new Prover.Size(2, 40, 3));
        assertThat(broken(proof)).isEmpty();
        assertThat(proof.holds()).isTrue();
        assertThat(proof.verdicts())
                .allSatisfy(verdict -> assertThat(verdict.changes())
                        .as(verdict.invariant().id())
                        .isPositive());
    }

    @Test
    void theHouseRulesOfModelNatoHoldToo() throws ProblemsFound {
        var proof = prove(BOOK, List.of(), "model-nato", SMALL);
        assertThat(broken(proof)).isEmpty();
        assertThat(proof.tried().votes()).isEqualTo(3 * (8 + 8 * 8));
    }

    @Test
    void theSameSearchFindsTheSame() throws ProblemsFound {
        var altered = altered(
                "In session, who has not spoken has not agreed",
                "new Unspoken( $question, $party )",
                "new Consent( $question, $party, false )");
        var size = new Prover.Size(1, 30, 7);
        var told = told(prove(altered, corpus().subList(0, 40), null, size));
        assertThat(told).isEqualTo(told(prove(altered, corpus().subList(0, 40), null, size)));
        assertThat(told.toString()).contains("says `silent`");
    }

    @Test
    void rulesThatFailAreToldWithTheSmallestScenarioInWhichTheyDo() throws ProblemsFound {
        var altered =
                altered("Consent", "new Consent( $question, $party,", "new Consent( $question, $party.substring( 9 ),");
        var proof = prove(altered, List.of(), null, new Prover.Size(1, 0, 1));
        assertThat(proof.holds()).isFalse();
        assertThat(proof.failure()).isNotNull();
        assertThat(proof.failure().problem().message()).isEqualTo("rule `Consent` fails while it fires");
        assertThat(proof.failure().draft().yaml().lines().count()).isLessThan(10);
    }
}
