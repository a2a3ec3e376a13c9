package org.articleten.difference;

import org.articleten.exploration.Draft;
import org.articleten.exploration.Smallest;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns;
import org.articleten.rulebook.RuleBook;

/** Right rules and wrong ones, of which a scenario may show that they differ in more than the reasons they give. */
public final class Disagreement {
    private static final int TRIES_TO_SHRINK = 600;

    private final Contrast contrast;
    private final RuleBook right;

    /**
     * Compares two rule books.
     *
     * @param firingsAtMost how many firings in one step mean that the rules never come to rest
     */
    public Disagreement(RuleBook right, RuleBook wrong, int firingsAtMost) {
        this.contrast = new Contrast(wrong, right, firingsAtMost);
        this.right = right;
    }

    /** Whether any field of a result that a scenario can expect is another. */
    public boolean shownBy(Draft draft) {
        var scenario = draft.sketchOrNull();
        var difference = scenario == null ? null : contrast.of(scenario).difference();
        return difference != null
                && (difference.failsBefore() != null
                        || difference.results().stream().anyMatch(ResultDifference::beyondReasons));
    }

    /** The smallest scenario that still shows it, as a test that the right rules pass and the wrong ones fail. */
    public Draft test(Draft draft) throws ProblemsFound {
        var smallest = Smallest.of(draft, this::shownBy, TRIES_TO_SHRINK);
        var scenario = smallest.sketch();
        var difference = contrast.of(scenario).difference();
        if (difference == null) {
            throw new IllegalStateException("what shows a disagreement shows none");
        }
        return smallest.withExpect(KeptScenario.expected(
                difference, new ScenarioRuns(right, null).play(scenario).run().results()));
    }
}
