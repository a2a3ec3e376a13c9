package org.articleten.coverage;

import java.util.List;
import org.articleten.rulebook.WrittenRule;
import org.jspecify.annotations.Nullable;

/**
 * What scenarios show of one rule.
 *
 * @param rule the rule
 * @param houseRules the house rules to which it belongs; null for the rule book's own
 * @param fired the scenarios in which it fired
 * @param conditions its conditions, in order
 */
public record RuleCoverage(
        WrittenRule rule, @Nullable String houseRules, Seen fired, List<ConditionCoverage> conditions) {
    public RuleCoverage {
        conditions = List.copyOf(conditions);
    }

    /** Whether nothing more can be asked for. */
    public boolean complete() {
        return seen() == points();
    }

    /** Whether all its conditions held together, at some moment, and yet another rule that fired first undid them. */
    public boolean forestalled() {
        return !fired.ever()
                && conditions.stream().allMatch(condition -> condition.held().ever());
    }

    /** One for firing, one for each condition that held, one for each that failed and can. */
    public int points() {
        return 1 + conditions.stream().mapToInt(ConditionCoverage::points).sum();
    }

    /** Those of the points that were seen. */
    public int seen() {
        return (fired.ever() ? 1 : 0)
                + conditions.stream().mapToInt(ConditionCoverage::seen).sum();
    }
}
