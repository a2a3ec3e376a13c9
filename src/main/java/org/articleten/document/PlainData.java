package org.articleten.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * A document as plain data: maps in the document's order, lists, texts, whole numbers, truth values and null. What YAML
 * takes for a fraction, or a number larger than an {@code int}, is its text.
 */
public final class PlainData {
    private PlainData() {}

    /** The data of a node and all below it; they cannot be changed. */
    public static @Nullable Object of(Node node) {
        if (node instanceof MapNode map) {
            var data = new LinkedHashMap<String, @Nullable Object>();
            map.entries().forEach(entry -> data.put(entry.name(), of(entry.value())));
            return Collections.unmodifiableMap(data);
        }
        if (node instanceof ListNode list) {
            var data = new ArrayList<@Nullable Object>();
            list.items().forEach(item -> data.add(of(item)));
            return Collections.unmodifiableList(data);
        }
        var scalar = (ScalarNode) node;
        return switch (scalar.type()) {
            case TEXT, FRACTION -> scalar.text();
            case TRUTH -> scalar.text().equalsIgnoreCase("true");
            case NOTHING -> null;
            case INTEGER -> number(scalar.text());
        };
    }

    /**
     * The document that a map stands for, as if it had been read, but without a text: its places count its parts, from 1
     * in the document's order.
     */
    public static MapNode document(String file, Map<String, ? extends @Nullable Object> data) {
        return new Building(file).map(data);
    }

    private static final class Building {
        private final String file;
        private int parts;

        Building(String file) {
            this.file = file;
        }

        MapNode map(Map<?, ?> data) {
            var place = next();
            var entries = new ArrayList<MapNode.Entry>(data.size());
            data.forEach((key, value) -> entries.add(
                    new MapNode.Entry(new ScalarNode(next(), String.valueOf(key), ScalarType.TEXT), node(value))));
            return new MapNode(place, entries);
        }

        private Node node(@Nullable Object value) {
            if (value instanceof Map<?, ?> map) {
                return map(map);
            }
            if (value instanceof List<?> list) {
                var place = next();
                var items = new ArrayList<Node>(list.size());
                list.forEach(item -> items.add(node(item)));
                return new ListNode(place, items);
            }
            var type = value == null
                    ? ScalarType.NOTHING
                    : value instanceof Integer
                            ? ScalarType.INTEGER
                            : value instanceof Boolean ? ScalarType.TRUTH : ScalarType.TEXT;
            return new ScalarNode(next(), String.valueOf(value), type);
        }

        private Place next() {
            return new Place(file, ++parts, 1);
        }
    }

    private static Object number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException large) {
            return text;
        }
    }
}
