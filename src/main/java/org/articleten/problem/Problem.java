package org.articleten.problem;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a file.
 *
 * @param place where
 * @param code a stable word in kebab-case
 * @param message what was found
 * @param help what would be right, or null
 */
public record Problem(
        Place place, String code, String message, @Nullable String help) implements Comparable<Problem> {
    private static final Comparator<Problem> IN_ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::code)
            .thenComparing(Problem::message)
            .thenComparing(problem -> problem.help() == null ? "" : problem.help());

    @Override
    public int compareTo(Problem other) {
        return IN_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        var first = place + ": " + code + ": " + message;
        return help == null ? first : first + "\nhelp: " + help;
    }
}
