package org.articleten.explanation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.articleten.facts.Act;
import org.articleten.facts.Confidence;
import org.articleten.facts.Dating;
import org.articleten.facts.Entry;
import org.articleten.facts.Precision;
import org.articleten.facts.Word;
import org.jspecify.annotations.Nullable;

/**
 * What is given, in any language: by the pattern that a message file has for its kind, with the names of its parts as
 * blanks. Where a part says nothing, the pattern of the kind without that part is taken, such as {@code listing-no-since}.
 */
final class GivenText {
    private GivenText() {}

    /** An act with its place, or what the data beside the rules say; empty for what only moves the play along. */
    static Optional<String> of(Object fact, Language language) {
        if (language.english()) {
            return FactText.given(fact);
        }
        var pattern = pattern(fact, language);
        if (fact instanceof Act act) {
            var what = pattern == null ? FactText.concluded(List.of(act), language) : filled(pattern, fact, language);
            return Optional.of(what + place(act.entry(), language));
        }
        // Of what has no pattern, something may still be said in English.
        return pattern == null ? FactText.given(fact) : Optional.of(filled(pattern, fact, language));
    }

    private static @Nullable String pattern(Object fact, Language language) {
        var shape = Shape.of(fact.getClass());
        for (var part : shape.parts()) {
            var without = shape.name() + "-no-" + part.name();
            if (saysNothing(part.of(fact)) && language.calls(without)) {
                return language.called(without);
            }
        }
        // Most kinds have a name only.
        var pattern = language.called(shape.name());
        return pattern.indexOf('{') < 0 ? null : pattern;
    }

    private static boolean saysNothing(@Nullable Object value) {
        return value == null || value.equals(false) || value.equals(0);
    }

    private static String filled(String pattern, Object fact, Language language) {
        var text = pattern;
        for (var part : Shape.of(fact.getClass()).parts()) {
            text = text.replace("{" + part.name() + "}", value(part.of(fact), language));
        }
        return text;
    }

    private static String value(@Nullable Object value, Language language) {
        return value instanceof Word word ? language.says(word) : language.called(String.valueOf(value));
    }

    private static String place(Entry entry, Language language) {
        var dating = entry.dating();
        var notes = Stream.of(
                        Objects.requireNonNullElse(entry.source(), ""),
                        dating.precision() == Precision.NO_LATER_THAN ? language.called("that day or before") : "",
                        dating.unverified() ? language.called("unverified") : "",
                        confidence(dating, language))
                .filter(note -> !note.isEmpty())
                .toList();
        return ", " + entry.on() + ", " + language.called("line") + " " + entry.line()
                + (notes.isEmpty() ? "" : " (" + String.join(language.called("; "), notes) + ")");
    }

    private static String confidence(Dating dating, Language language) {
        Confidence confidence = dating.confidence();
        return confidence == null ? "" : language.called("confidence") + " " + language.says(confidence);
    }
}
