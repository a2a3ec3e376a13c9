/**
 * Answers why an outcome is not another: which rules would conclude it, how far each gets, and what is missing, down to
 * the acts, votes and data behind it.
 *
 * <p>Takes a {@link org.articleten.rulebook.RuleBook} and a scenario's dossier; gives an immutable
 * {@link org.articleten.whynot.WhyNot}. It finds the rules in the rule book, and asks the engine of each condition
 * whether it holds: it knows nothing of what the rules say. Never imports cli.
 */
@NullMarked
package org.articleten.whynot;

import org.jspecify.annotations.NullMarked;
