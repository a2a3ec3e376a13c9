package org.articleten.facts;

/** What a government thinks of a membership; it never counts as an act. */
public enum Stance implements Word {
    SUPPORT,
    OPPOSE,
    UNDECIDED,
    CONDITIONAL
}
