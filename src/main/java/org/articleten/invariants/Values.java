package org.articleten.invariants;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Plain data: values of results, and scenarios that are being changed. */
final class Values {
    private Values() {}

    /** The value of a field, such as {@code decision.answer}; null where it is not there. */
    static @Nullable Object at(Map<String, ? extends @Nullable Object> data, String field) {
        var dot = field.indexOf('.');
        if (dot < 0) {
            return data.get(field);
        }
        return data.get(field.substring(0, dot)) instanceof Map<?, ?> below
                ? below.get(field.substring(dot + 1))
                : null;
    }

    /** Whether two values are the same; of lists the order counts nothing. */
    static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> with) {
            return map.keySet().equals(with.keySet())
                    && map.entrySet().stream().allMatch(entry -> same(entry.getValue(), with.get(entry.getKey())));
        }
        if (one instanceof Collection<?> list && other instanceof Collection<?> with) {
            return list.size() == with.size() && new HashSet<>(list).equals(new HashSet<>(with));
        }
        return Objects.equals(one, other);
    }

    /** A value with one name for another and the other way round, as keys too. */
    static @Nullable Object renamed(@Nullable Object value, Map<String, String> names) {
        if (value instanceof String text) {
            return names.getOrDefault(text, text);
        }
        if (value instanceof Map<?, ?> map) {
            var renamed = new LinkedHashMap<String, @Nullable Object>();
            map.forEach((key, below) ->
                    renamed.put(names.getOrDefault(String.valueOf(key), String.valueOf(key)), renamed(below, names)));
            return inOrderOf(map, renamed);
        }
        if (value instanceof List<?> list) {
            var renamed = new ArrayList<@Nullable Object>(list.size());
            list.forEach(item -> renamed.add(renamed(item, names)));
            // The same names stay in their order, which is not what is tried here.
            return same(list, renamed) ? list : renamed;
        }
        return value;
    }

    private static Map<String, @Nullable Object> inOrderOf(Map<?, ?> map, Map<String, @Nullable Object> renamed) {
        if (!map.keySet().equals(renamed.keySet())) {
            return renamed;
        }
        var ordered = new LinkedHashMap<String, @Nullable Object>();
        map.keySet().forEach(key -> ordered.put(String.valueOf(key), renamed.get(String.valueOf(key))));
        return ordered;
    }

    /** A map of the document as such; of whatever else it is, an empty one. */
    @SuppressWarnings("unchecked") // what stands in a document has texts for keys
    static Map<String, @Nullable Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
    }

    /** The items of a list, or the one item that stands in its place; none of nothing. */
    static List<@Nullable Object> items(@Nullable Object value) {
        var items = new ArrayList<@Nullable Object>();
        if (value instanceof List<?> list) {
            items.addAll(list);
        } else if (value != null) {
            items.add(value);
        }
        return items;
    }

    /** The texts among the items. */
    static List<String> texts(@Nullable Object value) {
        var texts = new ArrayList<String>();
        for (var item : items(value)) {
            if (item instanceof String text) {
                texts.add(text);
            }
        }
        return texts;
    }
}
