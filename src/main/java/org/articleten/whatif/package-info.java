/**
 * What would have to be different for another outcome: all smallest sets of changes, found by playing them.
 *
 * <p>Takes a {@link org.articleten.facts.Dossier}, a rule book and a day; gives immutable
 * {@link org.articleten.whatif.ChangeSet}s, each of which was played. Knows nothing of what the rules say. Never imports
 * regression or cli.
 */
@NullMarked
package org.articleten.whatif;

import org.jspecify.annotations.NullMarked;
