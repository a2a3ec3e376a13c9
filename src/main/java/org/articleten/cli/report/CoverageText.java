package org.articleten.cli.report;

import java.io.PrintStream;
import java.util.List;
import org.articleten.coverage.ConditionCoverage;
import org.articleten.coverage.Coverage;
import org.articleten.coverage.RuleCoverage;
import org.articleten.coverage.Verdict;
import org.jspecify.annotations.Nullable;

/** Coverage as people read it: how much there is, then what is missing. */
public final class CoverageText {
    private CoverageText() {}

    /** The sums, then the gaps. */
    public static void print(Coverage coverage, Style style, PrintStream out) {
        var page = new StringBuilder();
        sums(coverage, style, page);
        gaps(coverage, style, page);
        out.print(page);
    }

    /** One line. */
    public static String summary(Coverage coverage) {
        return "coverage: " + CoverageWords.points(coverage) + " of the points\n";
    }

    /** The gaps only. */
    public static String gaps(Coverage coverage, Style style) {
        var page = new StringBuilder();
        gaps(coverage, style, page);
        return page.toString();
    }

    private static void sums(Coverage coverage, Style style, StringBuilder page) {
        var fired =
                coverage.rules().stream().filter(rule -> rule.fired().ever()).count();
        row(page, "scenarios", CoverageWords.number(coverage.scenarios()));
        row(page, "rules", fired + " of " + coverage.rules().size() + " fired");
        var conditions = coverage.rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .toList();
        row(page, "conditions", CoverageWords.number(conditions.size()));
        counted(page, conditions, Verdict.BOTH, "held at one time and not at another");
        counted(page, conditions, Verdict.CANNOT_FAIL, "held, and cannot fail");
        counted(page, conditions, Verdict.ALWAYS_TRUE, "always true");
        counted(page, conditions, Verdict.ALWAYS_FALSE, "always false");
        counted(page, conditions, Verdict.NEVER_TRIED, "never tried");
        row(page, "points", style.strong(CoverageWords.points(coverage)));
    }

    private static void row(StringBuilder page, String what, String how) {
        page.append(Layout.padded(what, 12)).append(how).append('\n');
    }

    private static void counted(StringBuilder page, List<ConditionCoverage> conditions, Verdict verdict, String words) {
        var count = conditions.stream()
                .filter(condition -> condition.verdict() == verdict)
                .count();
        page.append("  ")
                .append(Layout.right(CoverageWords.number((int) count), 8))
                .append("  ")
                .append(words)
                .append('\n');
    }

    private static void gaps(Coverage coverage, Style style, StringBuilder page) {
        coverage.byFile().forEach((file, rules) -> {
            if (!rules.stream().allMatch(RuleCoverage::complete)) {
                page.append('\n').append(style.strong(file)).append('\n');
                rules.stream().filter(rule -> !rule.complete()).forEach(rule -> gaps(rule, style, page));
            }
        });
    }

    private static void gaps(RuleCoverage rule, Style style, StringBuilder page) {
        page.append('\n');
        var info = rule.rule().info();
        Layout.wrapped(page, "  ", "    ", "%s (%s, line %d)".formatted(info.name(), info.id(), info.line()));
        if (!rule.fired().ever()) {
            page.append("    ").append(style.bad("never fired")).append('\n');
            because(CoverageWords.why(rule), page);
        }
        for (var condition : rule.conditions()) {
            if (!condition.complete()) {
                Layout.wrapped(
                        page,
                        "    ",
                        "      ",
                        "line %d, %s: %s"
                                .formatted(
                                        condition.condition().span().line(),
                                        condition.verdict().words(),
                                        CoverageWords.text(condition)));
                because(CoverageWords.why(rule, condition), page);
            }
        }
    }

    private static void because(@Nullable String why, StringBuilder page) {
        if (why != null) {
            Layout.wrapped(page, "      ", "      ", why);
        }
    }
}
