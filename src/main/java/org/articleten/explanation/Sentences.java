package org.articleten.explanation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.articleten.deliberation.Firing;
import org.articleten.facts.Word;

/** Fills the blanks of a rule's sentence with names, dates and words. */
final class Sentences {
    private final Names names;
    private final Language language;

    Sentences(Names names, Language language) {
        this.names = names;
        this.language = language;
    }

    /** The sentence for firings of one rule. */
    String of(List<Firing> firings) {
        var rule = firings.get(0).rule();
        var filled = language.sentence(rule);
        for (var blank : rule.blanks()) {
            // By code, not by the order in which the engine came to them.
            var texts = new TreeMap<String, String>();
            for (var firing : firings) {
                var value = firing.blanks().get(blank);
                if (value != null) {
                    texts.put(value.toString(), text(value));
                }
            }
            filled = filled.replace("{" + blank + "}", language.few(List.copyOf(texts.values())));
        }
        return filled.isEmpty() ? filled : Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
    }

    private String text(Object value) {
        if (value instanceof LocalDate day) {
            return language.day(day);
        }
        if (value instanceof Word word) {
            return language.says(word);
        }
        if (value instanceof Collection<?> values) {
            return language.few(values.stream().map(this::text).toList());
        }
        return value instanceof String code ? names.of(code) : String.valueOf(value);
    }
}
