package org.articleten.facts;

/** How large a majority must be. */
public enum Share implements Word {
    MORE_THAN_HALF,
    TWO_THIRDS
}
