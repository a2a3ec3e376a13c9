package org.articleten.facts;

/** Of whom a majority is counted. */
public enum Basis implements Word {
    VOTES_CAST,
    PRESENT,
    ALL_MEMBERS
}
