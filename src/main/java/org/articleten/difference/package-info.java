/**
 * What two rule books say differently: of given scenarios, and of many generated near them.
 *
 * <p>Takes two {@link org.articleten.rulebook.RuleBook}s and scenarios; gives immutable records of every field that
 * changes, and the smallest scenario in which the two differ. Pure but for its threads, and the same whatever their number.
 * Knows nothing of what the rules say. Never imports cli.
 */
@NullMarked
package org.articleten.difference;

import org.jspecify.annotations.NullMarked;
