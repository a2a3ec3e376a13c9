package org.articleten.coverage;

import org.jspecify.annotations.Nullable;

/**
 * Why a condition never held.
 *
 * @param kind in kind
 * @param fact the simple name of the fact that the condition is about; empty where it is about several
 * @param constraint the first constraint of the condition that no fact met which met those before it; null where it is
 *     not because of one
 */
public record Blame(Kind kind, String fact, @Nullable String constraint) {
    /** What kept it from holding. */
    public enum Kind {
        /** There was no such fact at all, where it was asked. */
        NO_FACT,
        /** There was, and none met a constraint. */
        CONSTRAINT,
        /** There was always one, where none may be. */
        ALWAYS_ONE,
        /** The condition is not one of those that can be taken apart. */
        UNKNOWN
    }
}
