package org.articleten.exploration;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.articleten.exploration.Shape.Words;
import org.jspecify.annotations.Nullable;

/** How large a scenario is: first by its parts, then by who is named in it, then by how far its words stand from the first. */
final class Size {
    /** What the real Parties count for, where a scenario states none: more than a small alliance. */
    private static final int REAL_ALLIANCE = 40;

    private static final long PART = 1_000_000;
    private static final long NAME = 1_000;

    private Size() {}

    static long of(Map<String, @Nullable Object> scenario) {
        return of(scenario, Spots.of(scenario));
    }

    /** The size of a scenario of which all places are known. */
    static long of(Map<String, @Nullable Object> scenario, List<Spot> spots) {
        var size = parts(scenario) * PART + new HashSet<>(Spots.codes(spots)).size() * NAME;
        if (!scenario.containsKey("parties") && !scenario.containsKey("signatories")) {
            size += REAL_ALLIANCE * PART;
        }
        for (var spot : spots) {
            if (spot.shape() instanceof Words words) {
                size += words.words().indexOf(spot.value());
            }
        }
        return size;
    }

    private static long parts(@Nullable Object value) {
        var parts = 1L;
        if (value instanceof Map<?, ?> map) {
            for (var below : map.values()) {
                parts += 1 + parts(below);
            }
        } else if (value instanceof List<?> list) {
            for (var item : list) {
                parts += parts(item);
            }
        }
        return parts;
    }
}
