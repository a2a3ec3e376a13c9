package org.articleten.rulebook;

import java.util.List;

/**
 * One statement of what a rule concludes.
 *
 * @param verb {@code insert} or {@code insertLogical}, or whatever else it begins with
 * @param fact the simple name of the fact, as far as it can be read off
 * @param text as it is written, with its semicolon
 * @param span where
 * @param arguments what the fact is made of, as it is written
 * @param argumentSpans where each of them stands
 */
public record Conclusion(
        String verb, String fact, String text, Span span, List<String> arguments, List<Span> argumentSpans) {
    public Conclusion {
        arguments = List.copyOf(arguments);
        argumentSpans = List.copyOf(argumentSpans);
    }
}
