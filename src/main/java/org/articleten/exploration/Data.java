package org.articleten.exploration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies of plain data: maps, lists, texts, whole numbers, truth values and null. */
final class Data {
    private Data() {}

    /** A copy that shares nothing that can be changed. */
    static @Nullable Object copy(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return copyOf(map);
        }
        if (value instanceof List<?> list) {
            var copy = new ArrayList<@Nullable Object>(list.size());
            list.forEach(item -> copy.add(copy(item)));
            return copy;
        }
        return value;
    }

    /** A copy of a map that can be changed, and all below it. */
    static Map<String, @Nullable Object> copyOf(Map<?, ?> map) {
        var copy = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), copy(value)));
        return copy;
    }

    /** A copy of a map that cannot be changed, nor anything below it. */
    static Map<String, @Nullable Object> fixed(Map<?, ?> map) {
        var copy = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), fixed(value)));
        return Collections.unmodifiableMap(copy);
    }

    private static @Nullable Object fixed(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return fixed(map);
        }
        if (value instanceof List<?> list) {
            var copy = new ArrayList<@Nullable Object>(list.size());
            list.forEach(item -> copy.add(fixed(item)));
            return Collections.unmodifiableList(copy);
        }
        return value;
    }

    /** A map of the document as such; whatever else it is, an empty one. */
    @SuppressWarnings("unchecked") // what stands in a document has texts for keys
    static Map<String, @Nullable Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
    }

    /** A list of the document as such; whatever else it is, an empty one. */
    @SuppressWarnings("unchecked") // what stands in a list may be anything
    static List<@Nullable Object> list(@Nullable Object value) {
        return value instanceof List<?> list ? (List<@Nullable Object>) list : List.of();
    }

    /** The texts of one text or a list of texts. */
    static List<String> texts(@Nullable Object value) {
        var texts = new ArrayList<String>();
        for (var item : value instanceof List<?> list ? list : Collections.singletonList(value)) {
            if (item instanceof String text) {
                texts.add(text);
            }
        }
        return texts;
    }
}
