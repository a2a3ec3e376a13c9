package org.articleten.difference;

import org.articleten.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * A text of the rule book that one has and the other has not, or has otherwise.
 *
 * @param what what kind of text it is
 * @param name the rule's id and its name, or the name of the file
 * @param before where the first has it, or null
 * @param after where the second has it, or null
 */
public record TextChange(
        What what,
        String name,
        @Nullable Place before,
        @Nullable Place after) {
    /** Kinds of text. */
    public enum What {
        /** A rule. */
        RULE,
        /** What stands in a file of rules beside them, but for comments. */
        BESIDE_RULES,
        /** A file of data. */
        DATA
    }
}
