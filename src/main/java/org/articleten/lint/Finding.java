package org.articleten.lint;

import org.articleten.problem.Problem;

/**
 * Something doubtful about a rule.
 *
 * @param lint which of the lints found it
 * @param problem what and where
 */
public record Finding(Lint lint, Problem problem) implements Comparable<Finding> {
    /** How grave it is. */
    public Level level() {
        return lint.level();
    }

    @Override
    public int compareTo(Finding other) {
        return problem.compareTo(other.problem);
    }
}
