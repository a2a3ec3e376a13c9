package org.articleten.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which maps and lists stand on one line. */
final class LineLength {
    private static final int LONGEST = 90;

    private LineLength() {}

    /** Whether a map or list at this depth of the document is written on one line: it is short, and not a list of acts. */
    static boolean fits(Object collection, int depth) {
        var below = collection instanceof Map<?, ?> map ? map.values() : (List<?>) collection;
        if (depth == 0 || (depth == 1 && !below.isEmpty() && anyCollection(below))) {
            return false;
        }
        return within(collection, LONGEST - 2 * depth) >= 0;
    }

    private static boolean anyCollection(Collection<?> values) {
        for (var value : values) {
            if (value instanceof Map<?, ?> || value instanceof List<?>) {
                return true;
            }
        }
        return false;
    }

    /** What is left of a line after a value; below zero where it does not fit. */
    private static int within(@Nullable Object value, int left) {
        var rest = left;
        if (value instanceof Map<?, ?> map) {
            rest -= 2;
            for (var entry : map.entrySet()) {
                rest = rest < 0
                        ? rest
                        : within(
                                entry.getValue(),
                                rest - String.valueOf(entry.getKey()).length() - 4);
            }
        } else if (value instanceof List<?> list) {
            rest -= 2;
            for (var item : list) {
                rest = rest < 0 ? rest : within(item, rest - 2);
            }
        } else {
            rest -= String.valueOf(value).length();
        }
        return rest;
    }
}
