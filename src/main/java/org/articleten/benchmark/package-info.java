/**
 * How fast scenarios are played, and with how much memory, measured on the machine at hand.
 *
 * <p>Takes {@link org.articleten.scenario.Scenario}s, a {@link org.articleten.rulebook.RuleBook} and the commands of a cold
 * start; gives {@link org.articleten.benchmark.Figure}s, each with the method by which it was measured, or with what stands
 * against measuring it. It varies votes and knows nothing of what rules make of them. Never imports regression or cli.
 */
@NullMarked
package org.articleten.benchmark;

import org.jspecify.annotations.NullMarked;
