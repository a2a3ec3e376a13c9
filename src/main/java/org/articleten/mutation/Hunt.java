package org.articleten.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.articleten.mutation.Verdict.Fate;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns;
import org.articleten.rulebook.AlterableRules;
import org.articleten.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Hunts mutants one after the other with rules of its own; it belongs to one thread. */
final class Hunt {
    /**
     * Firings in one step; many times what any scenario takes. A mutant that feeds itself is known by it, and the engine
     * takes longer for each firing the more there were.
     */
    static final int PATIENCE = 1_000;

    private final AlterableRules rules;
    private final ScenarioRuns runs;
    private final List<Reach.Played> scenarios;
    private final Equivalents equivalents;
    private final Demonstration demonstration;

    Hunt(AlterableRules rules, List<Reach.Played> scenarios, Equivalents equivalents, Demonstration demonstration) {
        this.rules = rules;
        this.runs = new ScenarioRuns(rules.book(), PATIENCE);
        this.scenarios = scenarios;
        this.equivalents = equivalents;
        this.demonstration = demonstration;
    }

    Verdict hunt(Mutant mutant) throws ProblemsFound {
        var reason = equivalents.reason(mutant);
        try {
            rules.alter(mutant.rule(), mutant.text());
        } catch (ProblemsFound noRule) {
            return new Verdict(mutant, Fate.BROKEN, null, null, reason);
        }
        var killer = killer(mutant);
        if (reason != null) {
            return new Verdict(
                    mutant, killer == null ? Fate.EQUIVALENT : Fate.WRONGLY_EQUIVALENT, killer, null, reason);
        }
        if (killer != null) {
            return new Verdict(mutant, Fate.KILLED, killer, null, null);
        }
        var reached = likeliestFirst(mutant);
        var near = (reached.isEmpty() ? scenarios : reached)
                .stream().map(Reach.Played::scenario).toList();
        return new Verdict(mutant, Fate.SURVIVED, null, demonstration.of(mutant, rules.book(), near), null);
    }

    private @Nullable Scenario killer(Mutant mutant) {
        for (var played : likeliestFirst(mutant)) {
            if (notices(played.scenario())) {
                return played.scenario();
            }
        }
        return null;
    }

    private List<Reach.Played> likeliestFirst(Mutant mutant) {
        var reached = new ArrayList<Reach.Played>();
        for (var played : scenarios) {
            if (played.rank(mutant) >= 0) {
                reached.add(played);
            }
        }
        reached.sort(Comparator.comparingInt((Reach.Played played) -> played.rank(mutant))
                .thenComparingInt(Reach.Played::firings));
        return reached;
    }

    // Rules that are wrong may make the engine fail in any way; then they are noticed.
    @SuppressWarnings("CatchingUnchecked")
    private boolean notices(Scenario scenario) {
        try {
            return !runs.met(scenario);
        } catch (Exception | StackOverflowError broken) {
            return true;
        }
    }
}
