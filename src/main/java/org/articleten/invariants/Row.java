package org.articleten.invariants;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.articleten.document.ListNode;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.document.ScalarNode;
import org.articleten.document.ScalarType;
import org.articleten.facts.Word;
import org.articleten.problem.Problems;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.jspecify.annotations.Nullable;

/** One map of the file of invariants, of which the keys are known. What is wrong with it is reported. */
final class Row {
    private final MapNode map;
    private final String what;
    private final Problems problems;

    private Row(MapNode map, String what, Problems problems) {
        this.map = map;
        this.what = what;
        this.problems = problems;
    }

    /** The map in a node; null where it is none. */
    static @Nullable Row of(@Nullable Node node, String what, List<String> keys, Problems problems) {
        if (node == null) {
            return null;
        }
        if (!(node instanceof MapNode map)) {
            problems.add(
                    node.place(),
                    "wrong-type",
                    "%s must be a map, but is %s".formatted(what, node.described()),
                    "its keys are " + Quote.each(keys));
            return null;
        }
        for (var entry : map.entries()) {
            if (!keys.isEmpty() && !keys.contains(entry.name())) {
                problems.add(
                        entry.key().place(),
                        "unknown-key",
                        "%s is not a key of %s".formatted(Quote.of(entry.name()), what),
                        Suggestion.help(entry.name(), keys));
            }
        }
        return new Row(map, what, problems);
    }

    boolean has(String key) {
        return map.entry(key) != null;
    }

    @Nullable
    Node get(String key) {
        var entry = map.entry(key);
        return entry == null ? null : entry.value();
    }

    List<MapNode.Entry> entries() {
        return map.entries();
    }

    void report(String code, String message, String help) {
        problems.add(map.place(), code, message, help);
    }

    /** The text of a key that must be there; empty where it is not. */
    String text(String key) {
        var node = get(key);
        if (node == null) {
            report("missing-key", "%s needs %s".formatted(what, Quote.of(key)), "add " + Quote.of(key + ": ..."));
            return "";
        }
        return text(node, Quote.of(key));
    }

    private String text(Node node, String subject) {
        if (node instanceof ScalarNode scalar && scalar.type() != ScalarType.NOTHING) {
            return scalar.text();
        }
        problems.add(
                node.place(), "wrong-type", "%s must be a text, but is %s".formatted(subject, node.described()), null);
        return "";
    }

    /** One text or a list of texts. */
    List<String> texts(String key) {
        var texts = new ArrayList<String>();
        var node = get(key);
        if (node != null) {
            for (var item : items(node)) {
                texts.add(text(item, "an item of " + Quote.of(key)));
            }
        }
        return texts;
    }

    /** One word or a list of words, each of those that are allowed. */
    List<String> words(String key, List<String> allowed) {
        var words = new ArrayList<String>();
        var node = get(key);
        if (node != null) {
            for (var item : items(node)) {
                var word = word(item, key, allowed);
                if (word != null) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /** One of the words of an enum; null where it is none. */
    <W extends Word> @Nullable W word(String key, List<W> allowed) {
        var node = get(key);
        var word = node == null
                ? null
                : word(node, key, allowed.stream().map(Word::word).toList());
        return allowed.stream()
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String word(Node node, String key, List<String> allowed) {
        var text = text(node, Quote.of(key));
        if (text.isEmpty() || allowed.contains(text)) {
            return text.isEmpty() ? null : text;
        }
        problems.add(
                node.place(),
                "unknown-word",
                "%s is not a word for %s".formatted(Quote.of(text), Quote.of(key)),
                Suggestion.help(text, new TreeSet<>(allowed)));
        return null;
    }

    static List<Node> items(Node node) {
        return node instanceof ListNode list ? list.items() : List.of(node);
    }
}
