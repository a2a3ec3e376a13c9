package org.articleten.explanation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.articleten.deliberation.Firing;
import org.articleten.facts.Word;
import org.articleten.rulebook.ReferenceData;

/** Fills the blanks of a rule's sentence with names, dates and words. */
final class Sentences {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    /** A sentence names this many at most; the conclusion beside it has them all. */
    private static final int NAMED = 6;

    private final ReferenceData names;

    Sentences(ReferenceData names) {
        this.names = names;
    }

    String fill(String says, List<Firing> firings) {
        var filled = says;
        for (var blank : firings.get(0).rule().blanks()) {
            var texts = new LinkedHashSet<String>();
            for (var firing : firings) {
                var value = firing.blanks().get(blank);
                if (value != null) {
                    texts.add(text(value));
                }
            }
            filled = filled.replace("{" + blank + "}", joined(List.copyOf(texts)));
        }
        return filled.isEmpty() ? filled : Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
    }

    private String text(Object value) {
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof Word word) {
            return word.word().replace('-', ' ');
        }
        if (value instanceof Collection<?> values) {
            return joined(values.stream().map(this::text).toList());
        }
        return value instanceof String code ? names.name(code) : String.valueOf(value);
    }

    private static String joined(List<String> texts) {
        if (texts.size() > NAMED) {
            var shown = texts.subList(0, NAMED - 1);
            return String.join(", ", shown) + " and " + (texts.size() - shown.size()) + " others";
        }
        if (texts.size() < 2) {
            return String.join("", texts);
        }
        return String.join(", ", texts.subList(0, texts.size() - 1)) + " and " + texts.get(texts.size() - 1);
    }
}
