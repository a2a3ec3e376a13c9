package org.articleten.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A result that is not the recorded one.
 *
 * @param result which, by its applicant and day, or by its number
 * @param fields the fields that differ, in the order of the result format
 */
public record ResultDifference(String result, List<Differing> fields) {
    public ResultDifference {
        fields = List.copyOf(fields);
    }

    static List<ResultDifference> between(List<?> recorded, List<?> now) {
        var found = new ArrayList<ResultDifference>();
        for (var i = 0; i < Math.max(recorded.size(), now.size()); i++) {
            var before = at(recorded, i);
            var after = at(now, i);
            if (!Objects.equals(before, after)) {
                found.add(new ResultDifference(label(after, i), Differing.between(before, after)));
            }
        }
        return found;
    }

    static @Nullable Object at(List<?> list, int index) {
        return index < list.size() ? list.get(index) : Differing.NOTHING;
    }

    private static String label(@Nullable Object result, int index) {
        return result instanceof Map<?, ?> fields
                ? fields.get("applicant") + ", " + fields.get("asOf")
                : "result " + (index + 1);
    }
}
