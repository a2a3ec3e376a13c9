package org.articleten.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.articleten.sweep.Axis.Kind;
import org.articleten.sweep.Axis.Value;
import org.junit.jupiter.api.Test;

/** Plays that are chosen by chance. */
class ChanceTest {
    private static Axis axis(double... chances) {
        var values = new ArrayList<Value>();
        for (var chance : chances) {
            values.add(new Value((long) values.size(), chance));
        }
        return new Axis("axis", Kind.ACCEPTANCE, "US", values);
    }

    @Property(tries = 60)
    void aLatinHypercubeHasOnePlayInEachStratumOfEachAxis(
            @ForAll @IntRange(min = 1, max = 200) int plays, @ForAll @IntRange(min = 0, max = 1000) int seed) {
        var cube = new LatinHypercube(List.of(axis(1), axis(0.5, 0.5), axis(1)), plays, seed);
        for (var axis = 0; axis < 3; axis++) {
            var number = axis;
            assertThat(IntStream.range(0, plays).map(play -> cube.stratum(number, play)))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, plays).boxed().toList());
        }
    }

    @Test
    void inALatinHypercubeEachValueComesAsOftenAsItsChanceSays() {
        var plays = 400;
        var cube = new LatinHypercube(List.of(axis(0.25, 0.75), axis(0.5, 0.25, 0.25)), plays, 7);
        assertThat(counts(cube, 0, 2, plays)).containsExactly(100, 300);
        assertThat(counts(cube, 1, 3, plays)).containsExactly(200, 100, 100);
    }

    @Test
    void atRandomEachValueComesAboutAsOftenAsItsChanceSays() {
        var plays = 20_000;
        var counts = counts(new RandomWalk(List.of(axis(0.1, 0.9)), plays, 3), 0, 2, plays);
        // Six times the standard deviation of a binomial distribution, so that no seed fails by bad luck.
        assertThat((double) counts[0]).isCloseTo(2_000, within(6 * Math.sqrt(plays * 0.1 * 0.9)));
        assertThat(counts[0] + counts[1]).isEqualTo(plays);
    }

    @Test
    void theSameSeedGivesTheSamePlaysAndAnotherGivesOthers() {
        var axes = List.of(axis(0.5, 0.5), axis(0.2, 0.3, 0.5));
        assertThat(all(new RandomWalk(axes, 200, 1)))
                .isEqualTo(all(new RandomWalk(axes, 200, 1)))
                .isNotEqualTo(all(new RandomWalk(axes, 200, 2)));
        assertThat(all(new LatinHypercube(axes, 200, 1)))
                .isEqualTo(all(new LatinHypercube(axes, 200, 1)))
                .isNotEqualTo(all(new LatinHypercube(axes, 200, 2)));
    }

    @Test
    void moreTriesBeginWithTheSamePlays() {
        var axes = List.of(axis(0.5, 0.5), axis(0.2, 0.3, 0.5));
        assertThat(all(new RandomWalk(axes, 300, 1)).subList(0, 200)).isEqualTo(all(new RandomWalk(axes, 200, 1)));
    }

    @Test
    void aPointOnTheBorderBelongsToTheShareThatBeginsThere() {
        var chances = new Chances(axis(0.25, 0.25, 0.5));
        assertThat(List.of(chances.pick(0), chances.pick(0.2499), chances.pick(0.25), chances.pick(0.5)))
                .containsExactly(0, 0, 1, 2);
        assertThat(chances.pick(Math.nextDown(1.0))).isEqualTo(2);
    }

    private static List<List<Integer>> all(Walk walk) {
        var all = new ArrayList<List<Integer>>();
        var choice = new int[2];
        for (var play = 0; play < walk.plays(); play++) {
            walk.choose(play, choice);
            all.add(List.of(choice[0], choice[1]));
        }
        return all;
    }

    private static int[] counts(Walk walk, int axis, int size, int plays) {
        var counts = new int[size];
        var choice = new int[walk instanceof RandomWalk ? 1 : 2];
        for (var play = 0; play < plays; play++) {
            walk.choose(play, choice);
            counts[choice[axis]]++;
        }
        return counts;
    }
}
