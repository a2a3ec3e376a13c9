/**
 * What must hold whatever the rules become: invariants, stated in a file beside the rules, and the search for a scenario
 * that breaks one.
 *
 * <p>Takes a {@link org.articleten.rulebook.RuleBook} with its file {@code invariants.yaml}, and scenarios to vary; gives a
 * {@link org.articleten.invariants.Proof}: for each invariant how much was tried, and the smallest scenario that breaks it.
 * Knows nothing of what the rules say. Never imports regression or cli.
 */
@NullMarked
package org.articleten.invariants;

import org.jspecify.annotations.NullMarked;
