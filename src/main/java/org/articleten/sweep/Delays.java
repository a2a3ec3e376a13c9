package org.articleten.sweep;

import java.util.List;
import java.util.Map;

/**
 * Delays of the past, from which delays are drawn.
 *
 * @param of what they are of, in words
 * @param days the delays in days, sorted, each as often as it occurred
 * @param confidences how many of them are of each confidence
 * @param bases how many of them are known in each way
 * @param presumed how many of them are presumed only
 * @param leftOut how many more are presumed and not among them
 * @param file where they stand
 */
public record Delays(
        String of,
        List<Integer> days,
        Map<String, Integer> confidences,
        Map<String, Integer> bases,
        int presumed,
        int leftOut,
        String file) {
    public Delays {
        days = List.copyOf(days);
        confidences = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(confidences));
        bases = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(bases));
    }
}
