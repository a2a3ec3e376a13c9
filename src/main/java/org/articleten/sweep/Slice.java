package org.articleten.sweep;

import java.util.BitSet;

/**
 * What came of a stretch of plays. Where there are several applicants, each play has one place for each of them.
 *
 * @param first the first play, from 0
 * @param count how many plays from there are played
 * @param results what came out, see {@link Seen}, a place for each
 * @param inForce the day on which the protocol entered into force, from 1970-01-01, or {@link Seen#NEVER}
 * @param since the day from which the applicant is a Party, likewise
 * @param pivots which governments were found to decide: one bit for each place and government
 */
record Slice(int first, int count, byte[] results, int[] inForce, int[] since, BitSet pivots) {}
