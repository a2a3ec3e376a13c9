package org.articleten.cli.report;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.articleten.coverage.Coverage;
import org.articleten.coverage.RuleCoverage;

/**
 * Coverage as a tracefile of LCOV, which editors and merge requests show: a rule is a function, a condition has two
 * branches, that it held and that it did not, and every count is one of scenarios.
 */
public final class CoverageLcov {
    private CoverageLcov() {}

    public static void print(Coverage coverage, PrintStream out) {
        var page = new StringBuilder();
        coverage.byFile().forEach((file, rules) -> {
            page.append("TN:\nSF:").append(file).append('\n');
            functions(rules, page);
            branches(rules, page);
            var lines = CoverageLine.of(rules);
            lines.forEach((line, shown) -> add(page, "DA:%d,%d", line, shown.hits()));
            add(page, "LF:%d", lines.size());
            add(
                    page,
                    "LH:%d",
                    lines.values().stream().filter(line -> line.hits() > 0).count());
            page.append("end_of_record\n");
        });
        out.print(page);
    }

    private static void functions(List<RuleCoverage> rules, StringBuilder page) {
        for (var rule : rules) {
            add(page, "FN:%d,%s", rule.rule().info().line(), rule.rule().info().name());
        }
        for (var rule : rules) {
            add(page, "FNDA:%d,%s", rule.fired().scenarios(), rule.rule().info().name());
        }
        add(page, "FNF:%d", rules.size());
        add(page, "FNH:%d", rules.stream().filter(rule -> rule.fired().ever()).count());
    }

    private static void branches(List<RuleCoverage> rules, StringBuilder page) {
        var block = 0;
        var found = 0;
        var hit = 0;
        for (var rule : rules) {
            for (var condition : rule.conditions()) {
                var counts =
                        condition.canFail() ? List.of(condition.held(), condition.failed()) : List.of(condition.held());
                for (var branch = 0; branch < counts.size(); branch++) {
                    var count = counts.get(branch);
                    add(
                            page,
                            "BRDA:%d,%d,%d,%s",
                            condition.condition().span().line(),
                            block,
                            branch,
                            condition.tried().ever() ? count.scenarios() : "-");
                    hit += count.ever() ? 1 : 0;
                }
                found += counts.size();
                block++;
            }
        }
        add(page, "BRF:%d", found);
        add(page, "BRH:%d", hit);
    }

    private static void add(StringBuilder page, String format, Object... values) {
        page.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
