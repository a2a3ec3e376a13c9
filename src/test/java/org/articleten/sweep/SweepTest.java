package org.articleten.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** That a sweep gives the same on any number of processors, in one go or in several. */
class SweepTest {
    private static final String SCENARIO = Plans.QUESTION.formatted("US, FR, DE, IT");
    private static final String ALL = "vary: [{votes: all, words: [consent, object, undecided]}]\n";
    private static final String BY_CHANCE = ALL + "method: random\ntries: 40\nseed: 4\n";

    private static List<List<@Nullable Object>> rows(Outcomes outcomes) {
        var rows = new ArrayList<List<@Nullable Object>>();
        SweepTable.of(outcomes).rows().forEach(rows::add);
        return rows;
    }

    @Test
    void theNumberOfProcessorsChangesNothing() throws ProblemsFound {
        for (var text : List.of(ALL, BY_CHANCE)) {
            var plan = Plans.of(SCENARIO, text);
            assertThat(rows(Plans.played(new Sweep(plan, 1))))
                    .hasSize(plan.plays())
                    .isEqualTo(rows(Plans.played(new Sweep(plan, 7))));
        }
    }

    @Test
    void rowsFollowEachOtherInGrayCodeOrder() throws ProblemsFound {
        var rows = rows(Plans.played(Plans.of(SCENARIO, ALL)));
        for (var i = 1; i < rows.size(); i++) {
            var apart = 0;
            for (var axis = 1; axis <= 4; axis++) {
                apart += String.valueOf(rows.get(i).get(axis))
                                .equals(rows.get(i - 1).get(axis))
                        ? 0
                        : 1;
            }
            assertThat(apart).as("from %s to %s", rows.get(i - 1), rows.get(i)).isOne();
        }
    }

    @Test
    void whatIsTriedInEachPlayIsWhatTheWholeTableTells() throws ProblemsFound {
        var whole = Plans.of(SCENARIO, ALL);
        var table = Plans.played(whole);
        var tried = Plans.played(Plans.of(SCENARIO, BY_CHANCE));
        var choice = new int[4];
        for (var play = 0; play < tried.plan().plays(); play++) {
            tried.plan().choose(play, choice);
            var same = ((GrayWalk) whole.walk()).play(choice);
            assertThat(tried.pivotal(play, 0)).isEqualTo(table.pivotal(same, 0));
            assertThat(tried.outcome(play, 0)).isEqualTo(table.outcome(same, 0));
        }
    }

    @Test
    void aSweepThatIsStoppedAgainAndAgainComesToTheSame() throws ProblemsFound {
        for (var text : List.of(ALL, BY_CHANCE)) {
            var plan = Plans.of(SCENARIO, text);
            var sweep = new Sweep(plan, 2);
            var outcomes = sweep.nothing();
            var goes = 0;
            while (!outcomes.complete()) {
                var asked = new AtomicInteger();
                var before = outcomes.played();
                outcomes = sweep.run(outcomes, () -> asked.incrementAndGet() > 30, kept -> {}, plays -> {});
                assertThat(outcomes.played()).isGreaterThan(before);
                outcomes = Checkpoint.read("kept", Checkpoint.bytes(outcomes), sweep.nothing());
                goes++;
            }
            assertThat(goes).isGreaterThan(1);
            assertThat(rows(outcomes)).isEqualTo(rows(Plans.played(sweep)));
        }
    }

    @Test
    void whatIsStoppedCountsOnlyWhatIsPlayed() throws ProblemsFound {
        var sweep = new Sweep(Plans.of(SCENARIO, ALL), 1);
        var asked = new AtomicInteger();
        var outcomes = sweep.run(sweep.nothing(), () -> asked.incrementAndGet() > 50, kept -> {}, plays -> {});
        assertThat(outcomes.complete()).isFalse();
        var counted = Tally.of(outcomes).get(0).outcomes().stream()
                .mapToInt(Tally.Count::plays)
                .sum();
        assertThat(counted).isEqualTo(outcomes.played()).isBetween(1, 50);
        assertThat(rows(outcomes)).hasSize(counted);
    }

    @Test
    void aCheckpointOfAnotherSweepIsRefusedAndSaysWhatDiffers() throws ProblemsFound {
        var kept = Checkpoint.bytes(Plans.played(Plans.of(SCENARIO, BY_CHANCE)));
        var otherScenario = Plans.of(Plans.QUESTION.formatted("US, FR, DE, PL"), BY_CHANCE);
        var otherSeed = Plans.of(SCENARIO, BY_CHANCE.replace("seed: 4", "seed: 5"));
        var otherRules = Plans.of(
                SCENARIO, BY_CHANCE, Plans.rules(List.of(java.nio.file.Path.of("rules", "reforms", "two-thirds"))));
        assertThat(refused(() -> Checkpoint.read("kept", kept, new Sweep(otherScenario).nothing())))
                .contains("kept:1:1: other-checkpoint: this checkpoint is of another sweep: the scenario differs");
        assertThat(refused(() -> Checkpoint.read("kept", kept, new Sweep(otherSeed).nothing())))
                .contains("what varies, or how, differs");
        assertThat(refused(() -> Checkpoint.read("kept", kept, new Sweep(otherRules).nothing())))
                .contains("the rules differ")
                .contains("remove this one to begin anew");
    }

    @Test
    void aDamagedCheckpointIsRefused() throws ProblemsFound {
        var plan = Plans.of(SCENARIO, BY_CHANCE);
        var kept = Checkpoint.bytes(Plans.played(plan));
        var nothing = new Sweep(plan).nothing();
        var flipped = kept.clone();
        flipped[kept.length / 2] ^= 1;
        assertThat(refused(() -> Checkpoint.read("kept", flipped, nothing))).contains("damaged-checkpoint");
        var cut = java.util.Arrays.copyOf(kept, kept.length - 20);
        assertThat(refused(() -> Checkpoint.read("kept", cut, nothing))).contains("damaged-checkpoint");
        assertThat(refused(() -> Checkpoint.read("kept", "title: x".getBytes(StandardCharsets.UTF_8), nothing)))
                .contains("no-checkpoint");
        assertThat(refused(() -> Checkpoint.read("kept", new byte[0], nothing))).contains("no-checkpoint");
    }

    private static String refused(ThrowingCallable reading) {
        var said = new StringBuilder();
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        ProblemsFound.class,
                        found ->
                                found.problems().stream().map(Problem::toString).forEach(said::append));
        return said.toString();
    }
}
