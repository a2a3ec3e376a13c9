package org.articleten.facts;

/** Who can decide what a clause is about. */
public enum Track implements Word {
    NATO,
    EU,
    PARTICIPANTS
}
