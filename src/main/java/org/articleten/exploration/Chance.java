package org.articleten.exploration;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Chooses at random: the same for the same seed on every machine, since Java says exactly how {@link Random} counts. */
final class Chance {
    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** A number from 0, below this one. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** True so many times in a hundred. */
    boolean percent(int times) {
        return below(100) < times;
    }

    /** One of several; null of none. */
    <T> @Nullable T of(List<T> several) {
        return several.isEmpty() ? null : several.get(below(several.size()));
    }
}
