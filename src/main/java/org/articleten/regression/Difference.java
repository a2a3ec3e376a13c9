package org.articleten.regression;

/**
 * A field in which a result is not what was expected.
 *
 * @param field the field's name, such as {@code decision.answer}
 * @param expected what the scenario expects, in words
 * @param found what the result has, in words
 */
public record Difference(String field, String expected, String found) {}
