package org.articleten.invariants;

import org.articleten.facts.Word;

/** Whose doing a change is. */
enum Who implements Word {
    /** An actor that is certainly no Party. */
    OUTSIDER,
    /** A Party from the first act to the last. */
    PARTY,
    /** All Parties together, by consensus. */
    COUNCIL
}
