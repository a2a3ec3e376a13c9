package org.articleten.invariants;

/** Which of two results that should be the same is the right one, as far as can be told. */
enum Trust {
    /** That before the change. */
    BEFORE,
    /** That after it: what should not matter is gone. */
    AFTER,
    /** That in which less was agreed, since neither has more reason than the other. */
    CAUTION
}
