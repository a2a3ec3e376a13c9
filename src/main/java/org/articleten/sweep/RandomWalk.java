package org.articleten.sweep;

import java.util.List;

/** Plays by chance, each apart from every other. */
final class RandomWalk implements Walk {
    private final List<Chances> axes;
    private final int plays;
    private final long seed;

    RandomWalk(List<Axis> axes, int plays, long seed) {
        this.axes = axes.stream().map(Chances::new).toList();
        this.plays = plays;
        this.seed = seed;
    }

    @Override
    public int plays() {
        return plays;
    }

    @Override
    public void choose(int play, int[] choice) {
        var random = Seeds.of(seed, play);
        for (var axis = 0; axis < choice.length; axis++) {
            choice[axis] = axes.get(axis).pick(random.nextDouble());
        }
    }
}
