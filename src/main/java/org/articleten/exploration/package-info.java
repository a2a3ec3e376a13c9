/**
 * Scenarios as plain data, changed at random and made smaller.
 *
 * <p>Takes scenario files; gives variations of them that the scenario's reader accepts, the same for the same seed, and
 * the smallest scenario of which something still holds. Which words, keys and acts there are it reads from the format's
 * own JSON Schema, so that a new act needs nothing here. Plays no scenario and knows no rule: who asks, plays. Imports
 * {@code document}, {@code facts}, {@code problem}, {@code scenario} and of {@code rulebook} the roster; never the
 * packages that deliberate, explain or print.
 */
@NullMarked
package org.articleten.exploration;

import org.jspecify.annotations.NullMarked;
