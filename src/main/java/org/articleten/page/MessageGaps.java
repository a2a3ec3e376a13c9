package org.articleten.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.explanation.Translation;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.rulebook.RuleInfo;
import org.jspecify.annotations.Nullable;

/** Compares a message file with the rules and with the English one. None of its gaps stops the program: it says English. */
final class MessageGaps {
    private static final String MISSING = "missing-message";
    private static final String ONE = ".one";
    private static final String STALE = "stale-message";

    private final MessageFile english;
    private final MessageFile file;
    private final List<Problem> gaps = new ArrayList<>();

    MessageGaps(MessageFile english, MessageFile file) {
        this.english = english;
        this.file = file;
    }

    List<Problem> of(Collection<RuleInfo> rules) {
        Map<String, RuleInfo> known = new LinkedHashMap<>();
        for (var rule : rules) {
            known.putIfAbsent(rule.name(), rule);
            compare(rule, file.translation().rules().get(rule.name()));
        }
        file.rulePlaces().forEach((name, place) -> {
            if (!known.containsKey(name)) {
                add(place, STALE, "there is no rule " + Quote.of(name), suggestion(name, known));
            }
        });
        file.translation().words().forEach(this::compareWords);
        english.page().forEach((key, text) -> compare(key, text, file.page().get(key)));
        file.pagePlaces().forEach((key, place) -> {
            if (!english.page().containsKey(key)) {
                add(place, STALE, "the English messages have no " + Quote.of(key), suggestion(key, english.page()));
            }
        });
        return gaps;
    }

    private void compare(RuleInfo rule, Translation.@Nullable Rule translated) {
        if (translated == null) {
            add(
                    new Place(rule.file(), rule.line(), 0),
                    MISSING,
                    "the rule " + Quote.of(rule.name()) + " is not translated in " + file.file(),
                    "add it there under `rules`, with `of: " + rule.says() + "`, `says` and `title`");
        } else if (!translated.of().equals(rule.says())) {
            add(
                    place(rule.name()),
                    STALE,
                    "what was translated is not what the rule in " + rule.file() + " says",
                    "it says: " + rule.says());
        }
    }

    private void compare(String key, String text, @Nullable String translated) {
        if (translated == null) {
            add(Place.startOf(file.file()), MISSING, "the text " + Quote.of(key) + " is not translated", text);
        } else if (!Blanks.lacking(text, translated).isEmpty()
                || !Blanks.lacking(translated, text + manyOf(key)).isEmpty()) {
            add(
                    file.pagePlaces().getOrDefault(key, Place.startOf(file.file())),
                    STALE,
                    "the text " + Quote.of(key) + " has other blanks than in English",
                    "those of English are " + String.join(", ", Blanks.of(text)));
        }
    }

    private void compareWords(String kind, Map<String, String> words) {
        var known = KnownWords.of(kind);
        for (var word : words.keySet()) {
            if (!known.contains(word)) {
                add(
                        Place.startOf(file.file()),
                        STALE,
                        known.isEmpty()
                                ? "there are no words of the kind " + Quote.of(kind)
                                : Quote.of(kind) + " has no word " + Quote.of(word),
                        known.isEmpty() ? null : Suggestion.help(word, known));
            }
        }
    }

    /** What English says of many, for a text about one: a language that says nought like one has its number there too. */
    private String manyOf(String key) {
        return key.endsWith(ONE)
                ? english.page().getOrDefault(key.substring(0, key.length() - ONE.length()) + ".other", "")
                : "";
    }

    private Place place(String rule) {
        return file.rulePlaces().getOrDefault(rule, Place.startOf(file.file()));
    }

    private static @Nullable String suggestion(String name, Map<String, ?> known) {
        return Suggestion.nearest(name, known.keySet())
                .map(nearest -> "did you mean " + Quote.of(nearest) + "?")
                .orElse(null);
    }

    private void add(Place place, String code, String message, @Nullable String help) {
        gaps.add(new Problem(place, code, message, help));
    }
}
