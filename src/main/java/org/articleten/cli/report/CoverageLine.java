package org.articleten.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.articleten.coverage.ConditionCoverage;
import org.articleten.coverage.RuleCoverage;
import org.articleten.rulebook.Span;

/**
 * What scenarios show of one line of a rule file.
 *
 * @param hits in how many scenarios what stands there held, or was concluded
 * @param seen how many of its points were seen
 * @param points how many there are
 * @param words what is to be said of it
 */
record CoverageLine(int hits, int seen, int points, List<String> words) {
    CoverageLine {
        words = List.copyOf(words);
    }

    /** The lines of a file, by number, on which there are conditions and conclusions. */
    static SortedMap<Integer, CoverageLine> of(List<RuleCoverage> rules) {
        var lines = new TreeMap<Integer, CoverageLine>();
        for (var rule : rules) {
            for (var condition : rule.conditions()) {
                add(lines, condition.condition().span(), of(rule, condition));
            }
            var hits = rule.fired().scenarios();
            var concluded = new CoverageLine(
                    hits,
                    hits > 0 ? 1 : 0,
                    1,
                    List.of(hits > 0 ? "fired in " + Tested.counted(hits, "scenario") : "never fired"));
            for (var conclusion : rule.rule().conclusions()) {
                add(lines, conclusion.span(), concluded);
            }
        }
        return lines;
    }

    private static CoverageLine of(RuleCoverage rule, ConditionCoverage condition) {
        var words = new StringBuilder("%s: held in %s, failed in %d"
                .formatted(
                        condition.verdict().words(),
                        Tested.counted(condition.held().scenarios(), "scenario"),
                        condition.failed().scenarios()));
        var why = CoverageWords.why(rule, condition);
        if (why != null) {
            words.append(". ").append(why);
        }
        var seen = (condition.held().ever() ? 1 : 0)
                + (condition.canFail() && condition.failed().ever() ? 1 : 0);
        return new CoverageLine(
                condition.held().scenarios(), seen, condition.canFail() ? 2 : 1, List.of(words.toString()));
    }

    private static void add(SortedMap<Integer, CoverageLine> lines, Span span, CoverageLine part) {
        for (var line = span.line(); line <= span.endLine(); line++) {
            lines.merge(line, part, CoverageLine::and);
        }
    }

    private CoverageLine and(CoverageLine other) {
        var all = new ArrayList<>(words);
        all.addAll(other.words);
        return new CoverageLine(Math.max(hits, other.hits), seen + other.seen, points + other.points, all);
    }
}
