package org.articleten.sweep;

/** The plays of a sweep in order, each a choice of one value on every axis. A walk is shared by threads. */
interface Walk {
    /** How many plays there are. */
    int plays();

    /** Puts the choice of a play, from 0, into an array of one index to an axis. */
    void choose(int play, int[] choice);
}
