package org.articleten.facts;

/** How far a recorded day is to be trusted. */
public enum Confidence implements Word {
    HIGH,
    MEDIUM,
    LOW
}
