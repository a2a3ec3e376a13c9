package org.articleten.document;

import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * Where the value of a key stands in a text.
 *
 * @param colon where the colon after the key is
 * @param from where the value begins
 * @param to where it ends
 * @param block whether it is a list or a map that is written on lines of its own
 * @param column how far it, or for a value that is not {@code block} its key, is indented
 * @param json whether its key is in double quotes inside braces, as in JSON
 * @param style how it is quoted, if it is a text
 */
record Span(int colon, int from, int to, boolean block, int column, boolean json, ScalarStyle style) {}
