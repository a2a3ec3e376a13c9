/**
 * Evidence of runs: what was played, by which rules, with which results and for which reasons, in one file that can be
 * replayed.
 *
 * <p>Takes a {@link org.articleten.rulebook.RuleBook} and scenarios that were played by it; gives plain data to keep, reads
 * it again, and says where a replay differs. It keeps no time, no user and no machine, so that the same run gives the same
 * file. Never imports cli.
 */
@NullMarked
package org.articleten.evidence;

import org.jspecify.annotations.NullMarked;
