package org.articleten.coverage;

import java.util.BitSet;
import java.util.List;
import org.articleten.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * How often something was seen.
 *
 * @param scenarios in how many scenarios
 * @param first the path of the first of them, in the order in which they were given; null where there is none
 */
public record Seen(int scenarios, @Nullable String first) {
    static Seen in(BitSet numbers, List<Scenario> scenarios) {
        var first = numbers.nextSetBit(0);
        return new Seen(
                numbers.cardinality(), first < 0 ? null : scenarios.get(first).path());
    }

    /** Whether it was seen at all. */
    public boolean ever() {
        return scenarios > 0;
    }
}
