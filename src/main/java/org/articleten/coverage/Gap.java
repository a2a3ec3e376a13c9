package org.articleten.coverage;

import org.jspecify.annotations.Nullable;

/**
 * Something that no scenario shows.
 *
 * @param rule the rule
 * @param condition the condition that never failed; null where the rule never fired
 */
public record Gap(RuleCoverage rule, @Nullable ConditionCoverage condition) {}
