/**
 * Sweeps: one scenario played many times, with votes, positions, days or delays varied over their whole range or by chance.
 *
 * <p>Takes a {@link org.articleten.sweep.SweepFile}, which says what varies, and the scenario and the rule book that it is
 * about, which together make a {@link org.articleten.sweep.Plan}; gives {@link org.articleten.sweep.Outcomes}, from which
 * a {@link org.articleten.sweep.Tally} counts and {@link org.articleten.sweep.SweepTable} makes rows. The same plan gives
 * the same outcomes on any number of processors, in one go or in several. It changes acts, and knows nothing of what the
 * rules make of them. Never imports explanation, regression or cli.
 */
@NullMarked
package org.articleten.sweep;

import org.jspecify.annotations.NullMarked;
