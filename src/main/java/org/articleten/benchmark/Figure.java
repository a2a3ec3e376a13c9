package org.articleten.benchmark;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was measured, or could not be.
 *
 * @param id a stable word in kebab-case
 * @param title what was measured
 * @param value the number, or null where it could not be measured
 * @param unit of what it is a number
 * @param method how it was measured; without a value, why it was not
 * @param samples the numbers behind it where they matter, in the order in which they were taken
 */
public record Figure(
        String id, String title, @Nullable Double value, String unit, String method, List<Double> samples) {
    public Figure {
        samples = List.copyOf(samples);
    }

    static Figure of(String id, String title, double value, String unit, String method) {
        return new Figure(id, title, value, unit, method, List.of());
    }

    static Figure absent(String id, String title, String unit, String why) {
        return new Figure(id, title, null, unit, why, List.of());
    }
}
