package org.articleten.facts;

/** What guarantees outside membership amount to. */
public enum GuaranteesVerdict implements Word {
    COMPLETE,
    INCOMPLETE,
    NOT_REQUIRED
}
