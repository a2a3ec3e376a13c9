package org.articleten.difference;

/** How far a difference goes, the farthest first. */
public enum Depth {
    /** Another outcome, or no answer in place of one. */
    OUTCOME,
    /** Another field of the result. */
    FIELD,
    /** The same result for other reasons. */
    REASON
}
