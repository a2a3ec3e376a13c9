package org.articleten.difference;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a result that changes.
 *
 * @param field its name, such as {@code decision.answer}
 * @param before what it was, as plain data
 * @param after what it is
 */
public record FieldChange(
        String field, @Nullable Object before, @Nullable Object after) {
    /** Its name up to the first dot. */
    public String top() {
        var dot = field.indexOf('.');
        return dot < 0 ? field : field.substring(0, dot);
    }

    /** Whether what changes is a list of which each member counts by itself. */
    public boolean ofMembers() {
        return before instanceof Collection<?> && after instanceof Collection<?> && !ordered(field);
    }

    /** The members that are no longer there, in their order. */
    public List<?> gone() {
        return without(before, after);
    }

    /** The members that have come, in their order. */
    public List<?> came() {
        return without(after, before);
    }

    /** Whether the order of a field's members says something. */
    static boolean ordered(String field) {
        return field.endsWith("history");
    }

    Depth depth() {
        var own = field.startsWith("real.") ? field.substring("real.".length()) : field;
        return switch (own) {
            case "outcome" -> Depth.OUTCOME;
            case "because", "eligibility.reasons", "rules" -> Depth.REASON;
            default -> Depth.FIELD;
        };
    }

    private static List<?> without(@Nullable Object members, @Nullable Object others) {
        return members instanceof Collection<?> all && others instanceof Collection<?> known
                ? all.stream().filter(member -> !known.contains(member)).toList()
                : List.of();
    }
}
