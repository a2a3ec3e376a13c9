/**
 * Scenarios played through a rule book, and compared with what they expect.
 *
 * <p>Takes {@link org.articleten.scenario.Scenario}s and a {@link org.articleten.rulebook.RuleBook}; gives a
 * {@link org.articleten.regression.ScenarioRun} for each, and remedies: changes that were tried and lead to another outcome.
 * Knows nothing of what the rules say. Never imports cli.
 */
@NullMarked
package org.articleten.regression;

import org.jspecify.annotations.NullMarked;
