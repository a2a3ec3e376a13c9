package org.articleten.sweep;

import org.articleten.facts.Word;

/** How the plays of a sweep are chosen. */
public enum Method implements Word {
    /** Every combination once. */
    EXHAUSTIVE,
    /** Each play by chance, apart from every other. */
    RANDOM,
    /** By chance, with each axis spread evenly over its chances. */
    LATIN_HYPERCUBE
}
