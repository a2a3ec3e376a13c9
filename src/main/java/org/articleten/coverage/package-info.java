/**
 * Which rules and which of their conditions scenarios exercise, both ways, and what would close the gaps.
 *
 * <p>Takes a {@link org.articleten.rulebook.RuleBook} and {@link org.articleten.scenario.Scenario}s, which it plays while
 * probes watch; gives an immutable {@link org.articleten.coverage.Coverage}. Its points are read from the rules as they are
 * written, so that what no scenario touches counts as well. Knows nothing of what the rules say, nor of the engine that
 * runs them. Never imports explanation, regression or cli.
 */
@NullMarked
package org.articleten.coverage;

import org.jspecify.annotations.NullMarked;
