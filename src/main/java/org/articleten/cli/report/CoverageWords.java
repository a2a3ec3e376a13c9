package org.articleten.cli.report;

import java.util.Locale;
import org.articleten.coverage.Blame;
import org.articleten.coverage.ConditionCoverage;
import org.articleten.coverage.Coverage;
import org.articleten.coverage.RuleCoverage;
import org.articleten.coverage.Seen;
import org.articleten.coverage.Verdict;
import org.articleten.problem.Quote;
import org.jspecify.annotations.Nullable;

/** What is said of coverage, in every format. */
final class CoverageWords {
    private CoverageWords() {}

    /** Such as {@code 1,311 of 1,446 seen: 90.6 %}. */
    static String points(Coverage coverage) {
        return "%s of %s seen: %s %%"
                .formatted(number(coverage.seen()), number(coverage.points()), percent(coverage.tenths()));
    }

    static String percent(int tenths) {
        return tenths / 10 + "." + tenths % 10;
    }

    static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A condition on one line. */
    static String text(ConditionCoverage condition) {
        return condition.condition().text().strip().replaceAll("\\s+", " ");
    }

    /** Why a rule never fired; null where it did, or where one of its conditions says. */
    static @Nullable String why(RuleCoverage rule) {
        if (!rule.forestalled()) {
            return null;
        }
        var last = rule.conditions().isEmpty()
                ? null
                : rule.conditions().get(rule.conditions().size() - 1);
        return last == null
                ? "It asks nothing, and no scenario let it fire."
                : "All its conditions held" + in(last.held()) + ", until another rule had fired.";
    }

    /** Why a condition is not covered both ways; null where it is, or cannot be. */
    static @Nullable String why(RuleCoverage rule, ConditionCoverage condition) {
        return switch (condition.verdict()) {
            case NEVER_TRIED -> neverTried(rule);
            case ALWAYS_FALSE -> alwaysFalse(condition) + in(condition.tried()) + ".";
            case ALWAYS_TRUE -> "It held whenever it was asked," + in(condition.held()) + ".";
            case BOTH, CANNOT_FAIL -> null;
        };
    }

    private static String neverTried(RuleCoverage rule) {
        for (var condition : rule.conditions()) {
            if (condition.verdict() == Verdict.ALWAYS_FALSE) {
                return "The condition on line " + condition.condition().span().line() + " never held.";
            }
        }
        var house = rule.houseRules();
        return house == null
                ? "No scenario is played by this rule: house rules replace it."
                : "No scenario is played under the house rules " + Quote.of(house) + ".";
    }

    private static String alwaysFalse(ConditionCoverage condition) {
        var blame = condition.blame();
        if (blame == null || blame.kind() == Blame.Kind.UNKNOWN) {
            return "It never held,";
        }
        var fact = Quote.of(blame.fact());
        return switch (blame.kind()) {
            case NO_FACT -> "There was no " + fact + ",";
            case ALWAYS_ONE -> "There was always such a fact " + fact + ",";
            case CONSTRAINT, UNKNOWN -> "No " + fact + " met " + Quote.of(String.valueOf(blame.constraint())) + ",";
        };
    }

    private static String in(Seen seen) {
        return " in " + Tested.counted(seen.scenarios(), "scenario") + (seen.scenarios() == 1 ? ", " : ", first ")
                + seen.first();
    }
}
