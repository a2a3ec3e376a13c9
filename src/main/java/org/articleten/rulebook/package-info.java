/**
 * The rule book: a folder of DRL files with dated, sourced data beside them, read, compiled once and then shared.
 *
 * <p>Takes a folder and overlays; gives a {@link org.articleten.rulebook.RuleBook} or every problem in them. Knows the
 * engine; knows no scenario, and never imports deliberation, explanation or cli.
 */
@NullMarked
package org.articleten.rulebook;

import org.jspecify.annotations.NullMarked;
