package org.articleten.cli.report;

import java.util.List;
import org.articleten.lint.Finding;
import org.articleten.lint.Level;
import org.articleten.problem.Problem;

/**
 * What a check came to.
 *
 * @param scenarios how many scenarios can be used
 * @param sweeps how many sweeps can be played
 * @param exercises how many exercises can be used
 * @param rules how many rules compile
 * @param found what was found, sorted by place
 */
public record Checked(int scenarios, int sweeps, int exercises, int rules, List<Found> found) {
    public Checked {
        found = List.copyOf(found);
    }

    /**
     * One thing that was found.
     *
     * @param level how grave it is
     * @param problem what and where
     * @param unread whether its file could not be used because of it, so that not all of it was checked
     */
    public record Found(Level level, Problem problem, boolean unread) implements Comparable<Found> {
        /** A finding of a lint. */
        public static Found of(Finding finding) {
            return new Found(finding.level(), finding.problem(), false);
        }

        /** What keeps a file from being used. */
        public static Found of(Problem problem) {
            return new Found(Level.ERROR, problem, true);
        }

        @Override
        public int compareTo(Found other) {
            return problem.compareTo(other.problem);
        }
    }

    /** How many of them are of a level. */
    int count(Level level) {
        return (int) found.stream().filter(each -> each.level() == level).count();
    }
}
