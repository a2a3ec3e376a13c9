package org.articleten.facts;

/** How exactly a date is known. */
public enum Precision implements Word {
    EXACT,
    NO_LATER_THAN
}
