package org.articleten.sweep;

import java.util.ArrayList;
import java.util.List;
import org.articleten.document.ListNode;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.document.ScalarNode;
import org.articleten.problem.Problems;
import org.articleten.problem.Quote;
import org.jspecify.annotations.Nullable;

/**
 * The values of an axis as a file has them: one value; a list, of which each is as likely as any other; a map from value to
 * chance; or, where values have an order, a range {@code {from: 30, to: 400}}.
 *
 * @param values what there is to choose from
 * @param chances how likely each is, of 1 for all together
 * @param <T> what a value is
 */
record Choices<T>(List<T> values, List<Double> chances) {
    private static final int MOST = 100_000;

    /** Reads one value. */
    interface Item<T> {
        /** The value, or null where it is none, which is reported. */
        @Nullable
        T read(Node node, Problems problems);
    }

    /** Makes a range of values. */
    interface Range<T> {
        /** The values from one to another, both included, by so much; not more than a number of them. */
        List<T> between(T from, T to, int step, int most);
    }

    Choices {
        values = List.copyOf(values);
        chances = List.copyOf(chances);
    }

    /** Each as likely as any other. */
    static <T> Choices<T> evenly(List<T> values) {
        return new Choices<>(
                values, values.stream().map(value -> 1.0 / values.size()).toList());
    }

    /** The values at a node; null where they cannot be read, which is reported. */
    static <T> @Nullable Choices<T> read(Node node, Item<T> item, @Nullable Range<T> range, Problems problems) {
        var before = problems.size();
        if (node instanceof MapNode map && range != null && (map.entry("from") != null || map.entry("to") != null)) {
            return ranged(map, item, range, problems);
        }
        var values = new ArrayList<T>();
        var weights = new ArrayList<Double>();
        if (node instanceof MapNode map) {
            for (var entry : map.entries()) {
                add(entry.key(), item, values, problems);
                weights.add(weight(entry.value(), problems));
            }
        } else {
            for (var each : node instanceof ListNode list ? list.items() : List.of(node)) {
                add(each, item, values, problems);
                weights.add(1.0);
            }
        }
        if (problems.size() > before) {
            return null;
        }
        if (values.isEmpty()) {
            problems.add(node.place(), "no-values", "there is nothing to choose from", "name at least two values");
            return null;
        }
        var sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        return new Choices<>(
                values, weights.stream().map(weight -> weight / sum).toList());
    }

    private static <T> void add(Node node, Item<T> item, List<T> values, Problems problems) {
        var value = item.read(node, problems);
        if (value == null) {
            return;
        }
        if (values.contains(value)) {
            problems.add(
                    node.place(),
                    "repeated",
                    node.described() + " stands there twice",
                    "name each value once; to make one likelier give chances, such as `{consent: 0.99, object: 0.01}`");
        }
        values.add(value);
    }

    private static double weight(Node node, Problems problems) {
        if (node instanceof ScalarNode scalar) {
            try {
                var weight = Double.parseDouble(scalar.text());
                if (weight > 0 && weight < 1e12) {
                    return weight;
                }
            } catch (NumberFormatException noNumber) {
                // Said below, as of every other text that is no such number.
            }
        }
        problems.add(
                node.place(),
                "bad-chance",
                "a chance cannot be " + node.described(),
                "a chance is a number over 0; all of them together count as 1");
        return 1;
    }

    private static <T> @Nullable Choices<T> ranged(MapNode map, Item<T> item, Range<T> range, Problems problems) {
        var keys = Keys.of(map, "a range", List.of("from", "to", "step"), problems);
        var fromNode = map.entry("from");
        var toNode = map.entry("to");
        if (keys == null || fromNode == null || toNode == null) {
            problems.add(map.place(), "missing-key", "a range needs `from` and `to`", "such as `{from: 30, to: 400}`");
            return null;
        }
        var from = item.read(fromNode.value(), problems);
        var to = item.read(toNode.value(), problems);
        var step = keys.number("step", 1, 36_525);
        if (from == null || to == null) {
            return null;
        }
        var values = range.between(from, to, step == null ? 1 : step, MOST + 1);
        if (values.isEmpty()) {
            keys.report(
                    "to",
                    "empty-range",
                    "%s is before %s".formatted(Quote.of(to.toString()), Quote.of(from.toString())),
                    "put the earlier one under `from`");
            return null;
        }
        if (values.size() > MOST) {
            keys.report("to", "too-many-values", "this range has more than 100000 values", "give a larger `step`");
            return null;
        }
        return evenly(values);
    }
}
