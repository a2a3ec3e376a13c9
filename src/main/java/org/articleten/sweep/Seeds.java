package org.articleten.sweep;

import java.util.SplittableRandom;

/** Chance that depends on a seed and on what it is for, and on nothing else: not on the order in which it is asked. */
final class Seeds {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Seeds() {}

    /** The chance of one play, or of one axis. */
    static SplittableRandom of(long seed, long number) {
        return new SplittableRandom(mixed(seed + GOLDEN * (number + 1)));
    }

    /** Spreads every bit over all others, so that neighbouring numbers give chances that have nothing to do with each other. */
    private static long mixed(long number) {
        var bits = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
