package org.articleten.document;

import org.articleten.problem.Place;
import org.articleten.problem.Quote;

/**
 * A text, or what stands for a number, a truth value or nothing.
 *
 * @param place where it begins
 * @param text what it says, without quotes
 * @param type what YAML takes it for
 */
public record ScalarNode(Place place, String text, ScalarType type) implements Node {
    @Override
    public String described() {
        return switch (type) {
            case TEXT -> text.isEmpty() ? "an empty text" : "the text " + Quote.of(text);
            case INTEGER, FRACTION -> "the number " + Quote.of(text);
            case TRUTH -> "the truth value " + Quote.of(text);
            case NOTHING -> "empty";
        };
    }
}
