/**
 * The same decision made by several programs: this one, plain Java, Drools as most people write it, CLIPS and SWI-Prolog.
 *
 * <p>Takes scenarios of one question each, written as plain lines ({@link org.articleten.comparison.Batch}); gives for each
 * program its answers and how many of them it gave in a second ({@link org.articleten.comparison.Comparison}). What is not
 * Java, and what is compared and what not, lies in {@code src/test/comparison}. The program's own engine is asked through
 * what everybody may call, never through the command line; the other programs know nothing of it.
 */
@NullMarked
package org.articleten.comparison;

import org.jspecify.annotations.NullMarked;
