package org.articleten.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that is not what was recorded.
 *
 * @param field where it stands, such as {@code decision.answer} or {@code because[0].says}
 * @param recorded what was recorded, as plain data
 * @param now what comes out now, as plain data
 */
public record Differing(
        String field, @Nullable Object recorded, @Nullable Object now) {
    /** What stands for a value that is not there at all. */
    public static final Object NOTHING = new Object() {
        @Override
        public String toString() {
            return "nothing";
        }
    };

    /** Every difference of two values, the smallest parts that differ, in order; whatever kind of values they are. */
    static List<Differing> between(@Nullable Object recorded, @Nullable Object now) {
        var found = new ArrayList<Differing>();
        gather("", recorded, now, found);
        return found;
    }

    private static void gather(String field, @Nullable Object recorded, @Nullable Object now, List<Differing> found) {
        if (Objects.equals(recorded, now)) {
            return;
        }
        if (recorded instanceof Map<?, ?> before && now instanceof Map<?, ?> after) {
            var keys = new LinkedHashSet<Object>(after.keySet());
            keys.addAll(before.keySet());
            for (var key : keys) {
                gather(field.isEmpty() ? "" + key : field + "." + key, value(before, key), value(after, key), found);
            }
        } else if (recorded instanceof List<?> before
                && now instanceof List<?> after
                && before.size() == after.size()) {
            for (var i = 0; i < after.size(); i++) {
                gather(field + "[" + i + "]", before.get(i), after.get(i), found);
            }
        } else {
            found.add(new Differing(field, recorded, now));
        }
    }

    private static @Nullable Object value(Map<?, ?> map, Object key) {
        return map.containsKey(key) ? map.get(key) : NOTHING;
    }
}
