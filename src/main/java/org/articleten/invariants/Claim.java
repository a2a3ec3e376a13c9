package org.articleten.invariants;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of one field of a result.
 *
 * @param field the field, such as {@code decision.answer}
 * @param allowed the values that it may have after a change, null among them; none where it must be the same as before
 */
record Claim(String field, List<@Nullable Object> allowed) {
    /** Whether it holds between two values of the field. */
    boolean holds(@Nullable Object before, @Nullable Object after) {
        return allowed.isEmpty() ? Values.same(before, after) : allows(after);
    }

    private boolean allows(@Nullable Object value) {
        return allowed.stream().anyMatch(word -> Values.same(word, value));
    }

    /** The value that is expected after a change; where several would do, the one before, or the first. */
    @Nullable
    Object expected(@Nullable Object before) {
        return allowed.isEmpty() || allows(before) ? before : allowed.get(0);
    }
}
