package org.articleten.facts;

/** By whose approval at home a Party comes to accept a protocol. */
public enum HomeMode implements Word {
    ONE_CHAMBER,
    TWO_CHAMBERS,
    SECOND_CHAMBER_DELAYS,
    SENATE,
    NEGATIVE,
    EXECUTIVE
}
