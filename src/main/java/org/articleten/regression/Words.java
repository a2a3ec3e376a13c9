package org.articleten.regression;

import java.util.Collection;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Plain data in words, as a scenario would write it on one line. */
final class Words {
    private Words() {}

    static String of(@Nullable Object data) {
        if (data instanceof Collection<?> list) {
            var items = new StringJoiner(", ", "[", "]");
            list.forEach(item -> items.add(of(item)));
            return items.toString();
        }
        if (data instanceof Map<?, ?> map) {
            var entries = new StringJoiner(", ", "{", "}");
            map.forEach((key, value) -> entries.add(key + ": " + of(value)));
            return entries.toString();
        }
        return String.valueOf(data);
    }

    /** The items with commas between, without brackets. */
    static String list(Collection<String> items) {
        return String.join(", ", items);
    }
}
