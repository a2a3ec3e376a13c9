/**
 * Evidence: what was asked, by which rules, what came out and by which steps, in one file; and whether it comes out again.
 *
 * <p>Takes played scenarios and the {@link org.articleten.rulebook.RuleBook} that they were played by, and gives plain data
 * to be written; takes the bytes of such a file, which anybody may have written, and gives an {@link
 * org.articleten.evidence.Evidence}, or what is wrong with it; and takes that and a rule book, and gives what differs.
 * Knows nothing of what the rules say. Never imports cli.
 */
@NullMarked
package org.articleten.evidence;

import org.jspecify.annotations.NullMarked;
