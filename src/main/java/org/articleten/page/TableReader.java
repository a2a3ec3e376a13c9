package org.articleten.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.articleten.document.Documents;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.document.ScalarNode;
import org.articleten.document.ScalarType;
import org.articleten.facts.VoteWord;
import org.articleten.facts.Word;
import org.articleten.page.TableState.Step;
import org.articleten.problem.Place;
import org.articleten.problem.Problems;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.jspecify.annotations.Nullable;

/** Reads what a reader has set at the table from JSON, or finds everything that is wrong with it. */
final class TableReader {
    /** What problems call it. */
    private static final String TABLE = "table";

    private static final List<String> KEYS = List.of(
            "scenario", "applicant", "date", "rules", "step", "silence", "default", "votes", "signs", "accepts");
    private static final List<String> VOTES =
            Arrays.stream(VoteWord.values()).map(Word::word).toList();
    private static final List<String> STEPS =
            Arrays.stream(Step.values()).map(Step::word).toList();

    private final MapNode root;
    private final Problems problems;

    private TableReader(MapNode root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /**
     * The table in a document.
     *
     * @param usual where nothing is said: the day, the applicant and the rules
     */
    static TableState read(byte[] bytes, TableState usual) throws ProblemsFound {
        var problems = new Problems();
        var root = Documents.read(TABLE, bytes, problems);
        problems.throwIfAny();
        if (!(root instanceof MapNode map)) {
            problems.add(
                    Place.startOf(TABLE), "wrong-type", "a table must be a map", "such as {\"applicant\": \"UA\"}");
            problems.throwIfAny();
            throw new IllegalStateException("a table refused without a problem");
        }
        var state = new TableReader(map, problems).state(usual);
        problems.throwIfAny();
        return state;
    }

    private TableState state(TableState usual) {
        for (var entry : root.entries()) {
            if (!KEYS.contains(entry.name())) {
                problems.add(
                        entry.key().place(),
                        "unknown-key",
                        Quote.of(entry.name()) + " is not a key of a table",
                        Suggestion.help(entry.name(), KEYS));
            }
        }
        var step = word("step", STEPS, usual.step().word());
        return new TableState(
                text("scenario"),
                orElse(text("applicant"), usual.applicant()),
                date(usual.date()),
                orElse(text("rules"), usual.rules()),
                Step.of(step),
                Boolean.TRUE.equals(truth(value("silence"), "silence")),
                word("default", VOTES, usual.usual()),
                map("votes", (Node node) -> word(node, "a vote", VOTES)),
                map("signs", (Node node) -> truth(node, "signs")),
                map("accepts", (Node node) -> truth(node, "accepts")));
    }

    private static String orElse(@Nullable String text, String usual) {
        return text == null ? usual : text;
    }

    private @Nullable Node value(String key) {
        var entry = root.entry(key);
        return entry == null || (entry.value() instanceof ScalarNode scalar && scalar.type() == ScalarType.NOTHING)
                ? null
                : entry.value();
    }

    private @Nullable String text(String key) {
        var node = value(key);
        if (node == null) {
            return null;
        }
        if (node instanceof ScalarNode scalar && !scalar.text().isEmpty()) {
            return scalar.text();
        }
        wrong(node, Quote.of(key) + " must be a text", "leave it out for the usual one");
        return null;
    }

    private String word(String key, List<String> allowed, String usual) {
        var node = value(key);
        var word = node == null ? null : word(node, Quote.of(key), allowed);
        return word == null ? usual : word;
    }

    private @Nullable String word(Node node, String what, List<String> allowed) {
        if (node instanceof ScalarNode scalar && allowed.contains(scalar.text())) {
            return scalar.text();
        }
        var found = node instanceof ScalarNode scalar ? scalar.text() : "";
        problems.add(
                node.place(),
                "unknown-word",
                what + " cannot be " + (found.isEmpty() ? node.described() : Quote.of(found)),
                Suggestion.help(found, allowed));
        return null;
    }

    private @Nullable Boolean truth(@Nullable Node node, String what) {
        if (node == null) {
            return null;
        }
        if (node instanceof ScalarNode scalar && scalar.type() == ScalarType.TRUTH) {
            return scalar.text().equalsIgnoreCase("true");
        }
        wrong(node, Quote.of(what) + " takes `true` or `false`, and not " + node.described(), "true");
        return null;
    }

    private LocalDate date(LocalDate usual) {
        var node = value("date");
        if (node == null) {
            return usual;
        }
        try {
            return LocalDate.parse(node instanceof ScalarNode scalar ? scalar.text() : "");
        } catch (DateTimeException impossible) {
            problems.add(node.place(), "bad-date", "`date` is " + node.described(), "a day such as 2025-11-26");
            return usual;
        }
    }

    private <V> Map<String, V> map(String key, Function<Node, @Nullable V> read) {
        var node = value(key);
        var map = new LinkedHashMap<String, V>();
        if (node instanceof MapNode given) {
            for (var entry : given.entries()) {
                var value = read.apply(entry.value());
                if (value != null) {
                    map.put(entry.name(), value);
                }
            }
        } else if (node != null) {
            wrong(node, Quote.of(key) + " must be a map, but is " + node.described(), "such as {\"US\": ...}");
        }
        return map;
    }

    private void wrong(Node node, String message, String help) {
        problems.add(node.place(), "wrong-type", message, help);
    }
}
