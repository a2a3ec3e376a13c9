package org.articleten.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.facts.Word;
import org.articleten.lesson.Exercise.Card;
import org.articleten.lesson.Exercise.Handout;
import org.articleten.problem.Problems;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.rulebook.Force;
import org.articleten.scenario.Fields;
import org.articleten.scenario.SourceList;
import org.jspecify.annotations.Nullable;

/** Reads what is handed out in an exercise. */
final class CardReader {
    private static final List<String> KEYS =
            List.of("title", "says", "copies", "answer", "state", "home", "rule", "force", "source");
    private static final List<String> FORCES =
            Arrays.stream(Force.values()).map(Word::word).toList();

    private final Texts texts;
    private final SourceList sources;
    private final Problems problems;

    CardReader(Texts texts, SourceList sources, Problems problems) {
        this.texts = texts;
        this.sources = sources;
        this.problems = problems;
    }

    List<Handout> handouts(Fields exercise) {
        var handouts = new ArrayList<Handout>();
        for (var map : texts.maps(exercise, "handouts", "a hand-out is written `- {title: ..., cards: [...]}`")) {
            var fields = Fields.of(map, "a hand-out", List.of("title", "about", "cards"), problems);
            var title = texts.required(fields, "title", "say what is handed out");
            fields.require("cards", "say what stands on them, such as `- {title: ..., says: ...}`");
            var cards = texts.maps(fields, "cards", "a card is written `- {title: ..., says: ...}`").stream()
                    .map(this::card)
                    .toList();
            handouts.add(new Handout(title, texts.values().text(fields.get("about"), "about"), cards));
        }
        return handouts;
    }

    private Card card(MapNode map) {
        var fields = Fields.of(map, "a card", KEYS, problems);
        var says = texts.values().text(fields.get("says"), "says");
        if (says == null && !fields.has("says") && !fields.has("home")) {
            fields.missing(
                    "says",
                    fields.place(),
                    "a card needs `says`",
                    "say what stands on it; only `home` says it by itself");
        }
        var copies = texts.count(fields, "copies", false, 1);
        return new Card(
                fields.place(),
                texts.required(fields, "title", "give the card a title"),
                says,
                copies == null ? 1 : copies,
                texts.values().text(fields.get("answer"), "answer"),
                code(fields, "state"),
                code(fields, "home"),
                texts.rule(fields.get("rule")),
                force(fields.get("force")),
                sources.title(fields.get("source")),
                sources.unverified(fields.get("source")));
    }

    private @Nullable String code(Fields fields, String key) {
        var code = texts.values().text(fields.get(key), key);
        if (code != null && !code.matches("[A-Z]{2}")) {
            problems.add(
                    fields.placeOf(key),
                    "unknown-state",
                    Quote.of(code) + " is not the code of a state",
                    "a code has two capital letters, such as `MX`");
            return null;
        }
        return code;
    }

    private @Nullable Force force(@Nullable Node node) {
        var word = texts.values().text(node, "force");
        for (var force : Force.values()) {
            if (force.word().equals(word)) {
                return force;
            }
        }
        if (word != null && node != null) {
            problems.add(
                    node.place(), "unknown-force", Quote.of(word) + " is not a force", Suggestion.help(word, FORCES));
        }
        return null;
    }
}
