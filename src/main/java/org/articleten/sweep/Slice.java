package org.articleten.sweep;

import java.util.BitSet;

/** What came of a stretch of plays. Where there are several applicants, each play has one place for each of them. */
final class Slice {
    private final int first;
    private final int count;
    private final byte[] results;
    private final int[] inForce;
    private final int[] since;
    private final BitSet pivots;

    /**
     * Takes the arrays as they are: whoever hands them over changes them no more.
     *
     * @param first the first play, from 0
     * @param count how many plays from there are played
     * @param results what came out, see {@link Seen}, one to a place
     * @param inForce the day on which the protocol entered into force, from 1970-01-01, or {@link Seen#NEVER}
     * @param since the day from which the applicant is a Party, likewise
     * @param pivots which governments were found to decide: one bit for each place and government
     */
    Slice(int first, int count, byte[] results, int[] inForce, int[] since, BitSet pivots) {
        this.first = first;
        this.count = count;
        this.results = results;
        this.inForce = inForce;
        this.since = since;
        this.pivots = pivots;
    }

    int first() {
        return first;
    }

    int count() {
        return count;
    }

    byte[] results() {
        return results;
    }

    int[] inForce() {
        return inForce;
    }

    int[] since() {
        return since;
    }

    BitSet pivots() {
        return pivots;
    }
}
