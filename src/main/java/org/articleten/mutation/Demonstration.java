package org.articleten.mutation;

import java.util.List;
import java.util.Map;
import org.articleten.difference.Disagreement;
import org.articleten.exploration.Draft;
import org.articleten.exploration.Variations;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Looks for a scenario in which rules and their mutant differ: around those that get near, and then made small. */
final class Demonstration {
    private final RuleBook origin;
    private final Variations variations;
    private final Map<String, Draft> drafts;
    private final int tries;

    Demonstration(RuleBook origin, Variations variations, Map<String, Draft> drafts, int tries) {
        this.origin = origin;
        this.variations = variations;
        this.drafts = drafts;
        this.tries = tries;
    }

    /** The smallest scenario found, as a test that the rules pass and the mutant fails; null where none was found. */
    @Nullable
    String of(Mutant mutant, RuleBook mutated, List<Scenario> near) throws ProblemsFound {
        var disagreement = new Disagreement(origin, mutated, Hunt.PATIENCE);
        for (var number = 0; number < tries && !near.isEmpty(); number++) {
            var draft = drafts.get(near.get(number % near.size()).path());
            var tried = draft == null ? null : variations.variation(draft, number / near.size());
            if (tried != null && disagreement.shownBy(tried)) {
                return disagreement
                        .test(tried)
                        .titled(mutant.rule().info().name() + ": "
                                + mutant.kind().says())
                        .yaml();
            }
        }
        return null;
    }
}
