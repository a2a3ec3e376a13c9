/**
 * What is doubtful about rules that compile: what they say of themselves, what can never fire, what is said twice, what
 * belongs in data, and the traps of the engine.
 *
 * <p>Takes a rule book, taken apart; gives findings, sorted by place, each an error or a warning. A comment {@code // lint:
 * CODE - reason} on the line above suppresses one. Imports facts, problem and rulebook; knows no engine and no scenario,
 * and never imports deliberation, explanation or cli.
 */
@NullMarked
package org.articleten.lint;

import org.jspecify.annotations.NullMarked;
