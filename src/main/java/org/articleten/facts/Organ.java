package org.articleten.facts;

/** Who decides at home on the acceptance of a protocol. */
public enum Organ implements Word {
    LOWER,
    UPPER,
    PARLIAMENT,
    HEAD_OF_STATE
}
