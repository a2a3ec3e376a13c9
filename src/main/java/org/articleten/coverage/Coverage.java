package org.articleten.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What scenarios show of a rule book.
 *
 * @param scenarios how many there are
 * @param rules every rule, in the order of files and of lines, those of house rules last
 */
public record Coverage(int scenarios, List<RuleCoverage> rules) {
    private static final int WHOLE = 1000;

    public Coverage {
        rules = List.copyOf(rules);
    }

    /** The rules by the path of their file, in order. */
    public Map<String, List<RuleCoverage>> byFile() {
        var files = new LinkedHashMap<String, List<RuleCoverage>>();
        for (var rule : rules) {
            files.computeIfAbsent(rule.rule().source().path(), ignored -> new ArrayList<>())
                    .add(rule);
        }
        return files;
    }

    /** The points of all rules. */
    public int points() {
        return rules.stream().mapToInt(RuleCoverage::points).sum();
    }

    /** Those of them that were seen. */
    public int seen() {
        return rules.stream().mapToInt(RuleCoverage::seen).sum();
    }

    /** In tenths of a percent, rounded down, so that only all is a hundred percent. */
    public int tenths() {
        return tenths(seen(), points());
    }

    /** A part of a whole in tenths of a percent, rounded down. */
    public static int tenths(int part, int whole) {
        return whole == 0 ? WHOLE : (int) ((long) WHOLE * part / whole);
    }

    /** Whether at least this percentage of the points was seen. */
    public boolean reaches(double percent) {
        return 100.0 * seen() >= percent * points();
    }
}
