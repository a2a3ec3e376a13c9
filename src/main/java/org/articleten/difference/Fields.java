package org.articleten.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares the data of two results field by field. */
final class Fields {
    private final List<FieldChange> changes = new ArrayList<>();

    private Fields() {}

    /** The fields that differ, in the order of the result format. */
    static List<FieldChange> changed(Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        var fields = new Fields();
        fields.compare("", before, after);
        return fields.changes;
    }

    private void compare(String prefix, Map<?, ?> before, Map<?, ?> after) {
        var keys = new LinkedHashSet<Object>(before.keySet());
        keys.addAll(after.keySet());
        for (var key : keys) {
            field(prefix + key, before.get(key), after.get(key));
        }
    }

    private void field(String name, @Nullable Object before, @Nullable Object after) {
        if (name.endsWith("because") || name.endsWith("reasons")) {
            members(name, told(before), told(after));
        } else if (before instanceof Map<?, ?> one && after instanceof Map<?, ?> other) {
            compare(name + ".", one, other);
        } else if (before instanceof Collection<?> && after instanceof Collection<?> && !FieldChange.ordered(name)) {
            members(name, before, after);
        } else if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(name, before, after));
        }
    }

    private void members(String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(set(before), set(after))) {
            changes.add(new FieldChange(name, before, after));
        }
    }

    private static @Nullable Object set(@Nullable Object members) {
        return members instanceof Collection<?> list ? new HashSet<>(list) : members;
    }

    /** Each reason once, by itself: which of them leads to which is told by what they say. */
    private static @Nullable Object told(@Nullable Object reasons) {
        if (!(reasons instanceof Collection<?> list)) {
            return reasons;
        }
        var told = new LinkedHashSet<Object>();
        gather(list, told);
        return List.copyOf(told);
    }

    private static void gather(Collection<?> reasons, Collection<Object> told) {
        for (var reason : reasons) {
            if (reason instanceof Map<?, ?> fields) {
                var alone = new LinkedHashMap<Object, @Nullable Object>(fields);
                var from = alone.remove("from");
                told.add(alone);
                if (from instanceof Collection<?> grounds) {
                    gather(grounds, told);
                }
            }
        }
    }
}
