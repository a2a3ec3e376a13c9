package org.articleten.sweep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.articleten.document.Documents;
import org.articleten.document.ListNode;
import org.articleten.document.Node;
import org.articleten.document.ScalarNode;
import org.articleten.document.ScalarType;
import org.articleten.problem.Place;
import org.articleten.problem.Problems;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * What a sweep file says, or options in its place.
 *
 * @param title one sentence, or null
 * @param scenario the path of the scenario from the sweep file, or null
 * @param scenarioPlace where that stands
 * @param vary what varies
 * @param method how the plays are chosen, or null
 * @param tries how many plays there are where they are chosen by chance, or null
 * @param seed what chance depends on, or null
 * @param asOf the day of the answer, or null
 */
public record SweepFile(
        @Nullable String title,
        @Nullable String scenario,
        Place scenarioPlace,
        List<Node> vary,
        @Nullable Method method,
        @Nullable Integer tries,
        @Nullable Integer seed,
        @Nullable LocalDate asOf) {
    /** The most plays of one sweep. */
    public static final int MOST_PLAYS = 10_000_000;

    private static final List<String> KEYS =
            List.of("title", "about", "scenario", "vary", "method", "tries", "seed", "asOf");

    public SweepFile {
        vary = List.copyOf(vary);
    }

    /** The words of methods. */
    public static List<String> methods() {
        return Arrays.stream(Method.values()).map(Method::word).toList();
    }

    /** Reads a file of this path and content. */
    public static SweepFile read(String path, byte[] bytes) throws ProblemsFound {
        var problems = new Problems();
        var keys = Keys.of(Documents.read(path, bytes), "a sweep", KEYS, problems);
        if (keys == null) {
            problems.throwIfAny();
            throw new IllegalStateException("a sweep refused without a problem");
        }
        if (!keys.has("scenario")) {
            missing(keys, "scenario", "name the scenario's file, from here, such as `scenario: ../one.yaml`");
        }
        if (!keys.has("vary")) {
            missing(keys, "vary", "say what varies, such as `vary: [{votes: all, words: [consent, object]}]`");
        }
        keys.text("about");
        var vary = new ArrayList<Node>();
        var node = keys.get("vary");
        if (node instanceof ListNode list && !list.items().isEmpty()) {
            vary.addAll(list.items());
        } else if (node != null) {
            keys.report(
                    "vary",
                    "wrong-type",
                    "`vary` must be a list of what varies, but is " + node.described(),
                    "such as `- {votes: all, words: [consent, object]}`");
        }
        var file = new SweepFile(
                keys.text("title"),
                keys.text("scenario"),
                keys.placeOf("scenario"),
                vary,
                method(keys.get("method"), problems),
                keys.number("tries", 1, MOST_PLAYS),
                keys.number("seed", 0, Integer.MAX_VALUE),
                keys.date("asOf"));
        problems.throwIfAny();
        return file;
    }

    private static void missing(Keys keys, String key, String help) {
        keys.report(key, "missing-key", "a sweep needs " + Quote.of(key), help);
    }

    private static @Nullable Method method(@Nullable Node node, Problems problems) {
        if (node == null) {
            return null;
        }
        var word = node instanceof ScalarNode scalar && scalar.type() == ScalarType.TEXT ? scalar.text() : "";
        for (var method : Method.values()) {
            if (method.word().equals(word)) {
                return method;
            }
        }
        problems.add(
                node.place(),
                "unknown-method",
                "`method` cannot be " + node.described(),
                Suggestion.help(word, methods()));
        return null;
    }
}
