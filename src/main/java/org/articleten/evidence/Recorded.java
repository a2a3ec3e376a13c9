package org.articleten.evidence;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Evidence that was read.
 *
 * @param software what ran the scenarios
 * @param rules the rule book's name
 * @param digest of all its files
 * @param overlays the folders laid over it, as they were named
 * @param files the digest of each of its files, by name
 * @param runs the scenarios, in their order
 */
public record Recorded(
        Software software,
        String rules,
        String digest,
        List<String> overlays,
        Map<String, String> files,
        List<Run> runs) {
    public Recorded {
        overlays = List.copyOf(overlays);
        files = Map.copyOf(files);
        runs = List.copyOf(runs);
    }

    /**
     * One scenario that was played.
     *
     * @param scenario the path of its file, as it was named
     * @param digest of its content
     * @param houseRules by which house rules
     * @param text its content
     * @param results what came out, as plain data
     * @param trace all that happened, as plain data
     */
    public record Run(
            String scenario,
            String digest,
            String houseRules,
            String text,
            List<Map<String, @Nullable Object>> results,
            List<Map<String, @Nullable Object>> trace) {}
}
