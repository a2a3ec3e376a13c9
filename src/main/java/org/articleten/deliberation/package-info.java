/**
 * Plays a dossier through a rule book, moment by moment in one session, and records what happens, once. In a sitting one
 * dossier is played after another, and only from the first moment that is another.
 *
 * <p>Takes a {@link org.articleten.rulebook.RuleBook} and a {@link org.articleten.facts.Dossier}; gives an immutable
 * {@link org.articleten.deliberation.Trace} from which everything else is read. It is the only reader of the engine's
 * events, and knows nothing of what the rules say: not who may decide, not what blocks. Never imports scenario,
 * explanation or cli.
 */
@NullMarked
package org.articleten.deliberation;

import org.jspecify.annotations.NullMarked;
