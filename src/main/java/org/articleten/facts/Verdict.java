package org.articleten.facts;

/** How a question stands. */
public enum Verdict implements Word {
    AGREED,
    NOT_AGREED,
    PENDING
}
