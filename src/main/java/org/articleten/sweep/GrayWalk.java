package org.articleten.sweep;

import java.math.BigInteger;
import java.util.List;

/**
 * Every combination once, in the order of a reflected Gray code of mixed radix: from each play to the next exactly one axis
 * changes, to the next or the previous of its values. The last axis changes most often.
 */
final class GrayWalk implements Walk {
    private final int[] sizes;
    private final int plays;

    /** The walk over axes of these sizes, of which there must not be more combinations than an {@code int} counts. */
    GrayWalk(List<Integer> sizes) {
        this.sizes = sizes.stream().mapToInt(Integer::intValue).toArray();
        this.plays = combinations(sizes).intValueExact();
    }

    /** How many combinations there are. */
    static BigInteger combinations(List<Integer> sizes) {
        var product = BigInteger.ONE;
        for (var size : sizes) {
            product = product.multiply(BigInteger.valueOf(size));
        }
        return product;
    }

    @Override
    public int plays() {
        return plays;
    }

    @Override
    public void choose(int play, int[] choice) {
        var rest = play;
        for (var axis = sizes.length - 1; axis >= 0; axis--) {
            var digit = rest % sizes[axis];
            rest /= sizes[axis];
            // After every odd number of passes through this axis the next pass goes backwards.
            choice[axis] = rest % 2 == 0 ? digit : sizes[axis] - 1 - digit;
        }
    }

    /** The play of a choice: the inverse of {@link #choose}. */
    int play(int[] choice) {
        var play = 0;
        for (var axis = 0; axis < sizes.length; axis++) {
            var digit = play % 2 == 0 ? choice[axis] : sizes[axis] - 1 - choice[axis];
            play = play * sizes[axis] + digit;
        }
        return play;
    }
}
