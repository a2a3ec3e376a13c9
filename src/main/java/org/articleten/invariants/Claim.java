package org.articleten.invariants;

import java.util.List;
import org.articleten.facts.Word;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of one field of a result.
 *
 * @param kind how it compares
 * @param field the field, such as {@code decision.answer}
 * @param words of {@link Kind#IS} those that are allowed, null among them; of {@link Kind#NEVER_FALLS} the words from the
 *     lowest to the highest
 */
record Claim(Kind kind, String field, List<@Nullable Object> words) {
    /** How a claim compares the result after a change with the one before. */
    enum Kind implements Word {
        /** It is the same. */
        SAME,
        /** It is one of some words. */
        IS,
        /** It is no lower, in an order of words. */
        NEVER_FALLS
    }

    /** Whether it holds between two values of the field. */
    boolean holds(@Nullable Object before, @Nullable Object after) {
        return switch (kind) {
            case SAME -> Values.same(before, after);
            case IS -> words.stream().anyMatch(word -> Values.same(word, after));
            case NEVER_FALLS -> words.indexOf(after) >= words.indexOf(before) || !words.contains(after);
        };
    }

    /** The value that it demands after a change; where several would do, the one before, or the first. */
    @Nullable
    Object demanded(@Nullable Object before) {
        return kind != Kind.IS || words.contains(before) ? before : words.get(0);
    }
}
