package org.articleten.sweep;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.articleten.document.ListNode;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.document.ScalarNode;
import org.articleten.document.ScalarType;
import org.articleten.problem.Place;
import org.articleten.problem.Problems;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.jspecify.annotations.Nullable;

/** A map of a sweep file, of which only some keys are allowed; what is wrong with a value is reported, and null. */
record Keys(MapNode map, Problems problems) {
    /** A node as such a map; null where it is none. Keys that are not allowed are reported. */
    static @Nullable Keys of(Node node, String what, List<String> allowed, Problems problems) {
        if (!(node instanceof MapNode map)) {
            problems.add(
                    node.place(),
                    "wrong-type",
                    "%s must be a map, but is %s".formatted(what, node.described()),
                    "allowed keys: " + Quote.each(allowed));
            return null;
        }
        for (var entry : map.entries()) {
            if (!allowed.contains(entry.name())) {
                problems.add(
                        entry.key().place(),
                        "unknown-key",
                        "%s has no key %s".formatted(what, Quote.of(entry.name())),
                        Suggestion.help(entry.name(), allowed));
            }
        }
        return new Keys(map, problems);
    }

    boolean has(String key) {
        return map.entry(key) != null;
    }

    @Nullable
    Node get(String key) {
        var entry = map.entry(key);
        return entry == null ? null : entry.value();
    }

    /** Where a key stands, or where the map begins. */
    Place placeOf(String key) {
        var entry = map.entry(key);
        return entry == null ? map.place() : entry.value().place();
    }

    @Nullable
    String text(String key) {
        var node = get(key);
        if (node == null) {
            return null;
        }
        if (node instanceof ScalarNode scalar && scalar.type() == ScalarType.TEXT) {
            return scalar.text();
        }
        report(key, "wrong-type", "%s must be a text, but is %s".formatted(Quote.of(key), node.described()), null);
        return null;
    }

    /** One word or number, or a list of them. */
    List<String> texts(String key) {
        var texts = new ArrayList<String>();
        var node = get(key);
        for (var item : node instanceof ListNode list ? list.items() : node == null ? List.<Node>of() : List.of(node)) {
            if (item instanceof ScalarNode scalar && scalar.type() != ScalarType.NOTHING) {
                texts.add(scalar.text());
            } else {
                problems.add(
                        item.place(),
                        "wrong-type",
                        "%s must be a word or a list of words, but found %s".formatted(Quote.of(key), item.described()),
                        null);
            }
        }
        return texts;
    }

    @Nullable
    Integer number(String key, int least, int most) {
        var node = get(key);
        if (node == null) {
            return null;
        }
        if (node instanceof ScalarNode scalar) {
            try {
                var number = Integer.parseInt(scalar.text());
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException noNumber) {
                // Said below, as of every other text that is no such number.
            }
        }
        report(
                key,
                "bad-number",
                "%s cannot be %s".formatted(Quote.of(key), node.described()),
                "give a whole number from %d to %d".formatted(least, most));
        return null;
    }

    @Nullable
    LocalDate date(String key) {
        var node = get(key);
        return node == null ? null : date(node, problems);
    }

    static @Nullable LocalDate date(Node node, Problems problems) {
        if (node instanceof ScalarNode scalar && scalar.text().length() == 10) {
            try {
                return LocalDate.parse(scalar.text());
            } catch (DateTimeParseException misspelt) {
                // Said below, as of every other text that is no date.
            }
        }
        problems.add(
                node.place(),
                "bad-date",
                "a date is wanted, but found " + node.described(),
                "a date is written `2025-11-26`");
        return null;
    }

    void report(String key, String code, String message, @Nullable String help) {
        problems.add(placeOf(key), code, message, help);
    }
}
