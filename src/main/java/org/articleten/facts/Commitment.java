package org.articleten.facts;

/** A text that stands by consensus. */
public enum Commitment implements Word {
    NEVER_ADMIT
}
