package org.articleten.sweep;

import java.util.List;

/**
 * Plays by chance, spread evenly: the way from 0 to 1 of each axis' chances is cut into as many equal strata as there are
 * plays, and in each of them lies one play.
 */
final class LatinHypercube implements Walk {
    private final List<Chances> axes;
    private final int[][] strata;
    private final int plays;
    private final long seed;

    LatinHypercube(List<Axis> axes, int plays, long seed) {
        this.axes = axes.stream().map(Chances::new).toList();
        this.plays = plays;
        this.seed = seed;
        this.strata = new int[axes.size()][];
        for (var axis = 0; axis < strata.length; axis++) {
            strata[axis] = shuffled(axis);
        }
    }

    private int[] shuffled(int axis) {
        // Numbers of axes and of plays must not give the same chance.
        var random = Seeds.of(seed, -1L - axis);
        var order = new int[plays];
        for (var i = 0; i < plays; i++) {
            var swap = random.nextInt(i + 1);
            order[i] = order[swap];
            order[swap] = i;
        }
        return order;
    }

    @Override
    public int plays() {
        return plays;
    }

    /** In which stratum of an axis a play lies. */
    int stratum(int axis, int play) {
        return strata[axis][play];
    }

    @Override
    public void choose(int play, int[] choice) {
        var random = Seeds.of(seed, play);
        for (var axis = 0; axis < choice.length; axis++) {
            choice[axis] = axes.get(axis).pick((strata[axis][play] + random.nextDouble()) / plays);
        }
    }
}
