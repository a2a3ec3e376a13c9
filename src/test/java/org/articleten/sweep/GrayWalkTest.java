package org.articleten.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The walk over every combination, of any number of axes of any size. */
class GrayWalkTest {
    @Property(tries = 200)
    void everyCombinationIsVisitedOnce(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 4) Integer> sizes) {
        var walk = new GrayWalk(sizes);
        var seen = new HashSet<List<Integer>>();
        for (var play = 0; play < walk.plays(); play++) {
            var choice = chosen(walk, play, sizes.size());
            for (var axis = 0; axis < sizes.size(); axis++) {
                assertThat(choice.get(axis)).isBetween(0, sizes.get(axis) - 1);
            }
            seen.add(choice);
        }
        assertThat(walk.plays()).isEqualTo(sizes.stream().reduce(1, (product, size) -> product * size));
        assertThat(seen).hasSize(walk.plays());
    }

    @Property(tries = 200)
    void neighboursDifferInOneAxisByOneValue(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 4) Integer> sizes) {
        var walk = new GrayWalk(sizes);
        for (var play = 1; play < walk.plays(); play++) {
            var before = chosen(walk, play - 1, sizes.size());
            var now = chosen(walk, play, sizes.size());
            var apart = 0;
            for (var axis = 0; axis < sizes.size(); axis++) {
                apart += Math.abs(before.get(axis) - now.get(axis));
            }
            assertThat(apart).as("from %s to %s", before, now).isOne();
        }
    }

    @Property(tries = 200)
    void aChoiceTellsItsPlay(@ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 4) Integer> sizes) {
        var walk = new GrayWalk(sizes);
        var choice = new int[sizes.size()];
        for (var play = 0; play < walk.plays(); play++) {
            walk.choose(play, choice);
            assertThat(walk.play(choice)).isEqualTo(play);
        }
    }

    private static List<Integer> chosen(Walk walk, int play, int axes) {
        var choice = new int[axes];
        walk.choose(play, choice);
        return Arrays.stream(choice).boxed().toList();
    }
}
