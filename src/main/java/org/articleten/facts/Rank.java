package org.articleten.facts;

/** What falls due first on a day, before the acts of that day. */
public enum Rank implements Word {
    ACCESSION,
    DEPARTURE,
    VOTE,
    DEADLINE
}
