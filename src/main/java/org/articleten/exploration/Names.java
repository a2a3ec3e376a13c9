package org.articleten.exploration;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes a state or actor out of a scenario, wherever it is named. */
final class Names {
    private Names() {}

    /** Leaves out every entry, item and act that names somebody; false where nothing would be left. */
    static boolean forget(Map<String, @Nullable Object> map, String name) {
        map.remove(name);
        for (var value : map.values()) {
            if (name.equals(value) || !forgotten(value, name)) {
                return false;
            }
        }
        return true;
    }

    private static boolean forgotten(@Nullable Object value, String name) {
        if (value instanceof Map<?, ?>) {
            return forget(Data.map(value), name);
        }
        var list = Data.list(value);
        if (list.isEmpty()) {
            return true;
        }
        for (Iterator<@Nullable Object> items = list.iterator(); items.hasNext(); ) {
            var item = items.next();
            if (name.equals(item) || !forgotten(item, name)) {
                items.remove();
            }
        }
        return !list.isEmpty();
    }

    /** A copy in which another stands for somebody; where both do something, what stands first. */
    static @Nullable Object replaced(@Nullable Object value, String name, String other) {
        if (value instanceof Map<?, ?> map) {
            var copy = new LinkedHashMap<String, @Nullable Object>();
            map.forEach((key, below) ->
                    copy.putIfAbsent(key.equals(name) ? other : String.valueOf(key), replaced(below, name, other)));
            return copy;
        }
        if (value instanceof List<?> list) {
            var copy = new ArrayList<@Nullable Object>();
            list.forEach(item -> copy.add(replaced(item, name, other)));
            return list.contains(name) ? distinct(copy) : copy;
        }
        return name.equals(value) ? other : value;
    }

    private static List<@Nullable Object> distinct(List<@Nullable Object> list) {
        return new ArrayList<>(new LinkedHashSet<>(list));
    }
}
