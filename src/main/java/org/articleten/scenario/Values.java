package org.articleten.scenario;

import java.time.LocalDate;
import java.util.List;
import org.articleten.document.ListNode;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.document.ScalarNode;
import org.articleten.document.ScalarType;
import org.articleten.problem.Problems;
import org.articleten.problem.Quote;
import org.jspecify.annotations.Nullable;

/** Reads single values; what has the wrong type is reported, and null. */
public final class Values {
    private static final String ITEM = "[]";

    private final Problems problems;

    public Values(Problems problems) {
        this.problems = problems;
    }

    /** Text that is not blank. */
    public @Nullable String text(@Nullable Node node, String key) {
        if (node == null) {
            return null;
        }
        if (!(node instanceof ScalarNode scalar)
                || scalar.type() != ScalarType.TEXT
                || scalar.text().isBlank()) {
            wrongType(node, key, "text", unquoted(node));
            return null;
        }
        return scalar.text();
    }

    private static String unquoted(Node node) {
        return node instanceof ScalarNode scalar && !scalar.text().isBlank()
                ? "put it in quotes: " + Quote.of("\"" + scalar.text() + "\"")
                : "a text is written after the key, or below it after `>`";
    }

    /** One word without spaces, in small letters with hyphens. */
    @Nullable
    String word(@Nullable Node node, String key) {
        var text = text(node, key);
        if (text != null && node != null && !kebab(text)) {
            problems.add(
                    node.place(),
                    "bad-word",
                    "%s is not a word for %s".formatted(Quote.of(text), subject(key)),
                    "a word has small letters, digits and hyphens");
            return null;
        }
        return text;
    }

    private static boolean kebab(String text) {
        return text.chars().allMatch(each -> each == '-' || Character.isLowerCase(each) || Character.isDigit(each))
                && !text.startsWith("-")
                && !text.endsWith("-")
                && !text.contains("--");
    }

    /** A text or a whole number, as ids are. */
    public @Nullable String id(@Nullable Node node, String key) {
        return node instanceof ScalarNode scalar && scalar.type() == ScalarType.INTEGER
                ? scalar.text()
                : text(node, key);
    }

    /** A day of the calendar. */
    public @Nullable LocalDate date(@Nullable Node node, String key) {
        if (node == null) {
            return null;
        }
        if (!(node instanceof ScalarNode scalar) || scalar.type() == ScalarType.NOTHING) {
            wrongType(node, key, "a date", "a date is written `2025-11-26`");
            return null;
        }
        return Dates.read(scalar, problems);
    }

    /** A whole number that is not negative, in decimal digits. */
    public @Nullable Integer count(Node node, String key) {
        if (node instanceof ScalarNode scalar
                && scalar.type() == ScalarType.INTEGER
                && scalar.text().length() < 10
                && scalar.text().chars().allMatch(Character::isDigit)) {
            return Integer.valueOf(scalar.text());
        }
        wrongType(node, key, "a whole number", "a whole number is written `32`");
        return null;
    }

    @Nullable
    Boolean truth(Node node, String key) {
        if (node instanceof ScalarNode scalar && scalar.type() == ScalarType.TRUTH) {
            return scalar.text().equalsIgnoreCase("true");
        }
        wrongType(node, key, "`true` or `false`", "write it without quotes");
        return null;
    }

    /** The items of a list. */
    public List<Node> list(@Nullable Node node, String key) {
        if (node == null) {
            return List.of();
        }
        if (node instanceof ListNode list) {
            return list.items();
        }
        wrongType(node, key, "a list", "a list is written `[a, b]`, or with `- ` before each item");
        return List.of();
    }

    /** The items of a list, or the one item that stands in its place. */
    static List<Node> oneOrMany(Node node) {
        return node instanceof ListNode list ? list.items() : List.of(node);
    }

    /** A map. */
    public @Nullable MapNode map(@Nullable Node node, String key) {
        if (node == null || node instanceof MapNode) {
            return (MapNode) node;
        }
        wrongType(node, key, "a map", "a map is written `key: value`, one to a line");
        return null;
    }

    /** The key to hand over where an item of a list is read, so that messages speak of the item. */
    public static String itemOf(String key) {
        return key + ITEM;
    }

    /** What a message about the value of a key, or about an item under it, begins with. */
    static String subject(String key) {
        return key.endsWith(ITEM) ? "an item of " + Quote.of(key.substring(0, key.length() - 2)) : Quote.of(key);
    }

    void wrongType(Node node, String key, String expected, @Nullable String help) {
        problems.add(
                node.place(),
                "wrong-type",
                "%s must be %s, but is %s".formatted(subject(key), expected, node.described()),
                help);
    }
}
