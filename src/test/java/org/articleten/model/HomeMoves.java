package org.articleten.model;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.articleten.model.Beat.Move;
import org.articleten.model.HomeLaws.Basis;
import org.articleten.model.HomeLaws.Chamber;
import org.articleten.model.HomeLaws.Share;
import org.articleten.model.HomeStep.Count;
import org.articleten.model.HomeStep.House;
import org.articleten.model.HomeStep.Step;
import org.jspecify.annotations.Nullable;

/** Steps at home: results, and votes whose figures lie about what the chamber asks for. */
final class HomeMoves {
    private HomeMoves() {}

    /** A step of anyone that has a law, or of the state that the story may lose. */
    static Arbitrary<Move> any() {
        return Combinators.combine(Moves.number(), Moves.oftenTrue(), step())
                .as((who, leaver, step) -> step.by(leaver ? null : who));
    }

    /** A step of one state, picked by a number so that several steps can be of the same. */
    static Arbitrary<Move> of(int who) {
        return step().map(step -> step.by(who));
    }

    /** A step that waits for its state. */
    @FunctionalInterface
    private interface Awaited {
        Move by(@Nullable Integer who);
    }

    private static Arbitrary<Awaited> step() {
        Arbitrary<@Nullable House> house = Arbitraries.of(House.class).injectNull(0.4);
        Arbitrary<Poll> poll = Combinators.combine(
                        house,
                        Moves.number(),
                        Arbitraries.of(0, 0, 1, 3),
                        Arbitraries.of(-1, 0, 0, 1),
                        Arbitraries.of(0, 0, 1),
                        Arbitraries.integers().between(0, 15))
                .as(Poll::new);
        Arbitrary<Awaited> counted = Combinators.combine(poll, Moves.allOfThem())
                .as((votes, all) -> who -> (scene, day) -> {
                    String state = state(scene, who);
                    return new HomeStep(
                            day,
                            state,
                            Step.APPROVAL,
                            votes.house(),
                            votes.count(state),
                            false,
                            Moves.whom(scene, all));
                });
        Arbitrary<Awaited> stated = Combinators.combine(house, Moves.oftenTrue(), Moves.allOfThem())
                .as((chamber, approved, all) -> who -> (scene, day) -> new HomeStep(
                        day, state(scene, who), Step.APPROVAL, chamber, null, approved, Moves.whom(scene, all)));
        Arbitrary<Awaited> assent = Moves.oftenTrue()
                .map(approved -> who -> (scene, day) -> new HomeStep(
                        day, state(scene, who), Step.ASSENT, null, null, approved, Moves.whom(scene, false)));
        return Arbitraries.frequencyOf(Tuple.of(6, counted), Tuple.of(4, stated), Tuple.of(3, assent));
    }

    private static String state(Scene scene, @Nullable Integer who) {
        return who == null ? scene.leaver() : Scene.pick(scene.cast().homes(), who);
    }

    /**
     * A vote that waits for its state.
     *
     * @param over how many votes for it lies over what is needed, or under
     * @param idle how many are present and do not vote
     * @param told which of the figures are given
     */
    private record Poll(@Nullable House house, int size, int abstain, int over, int idle, int told) {
        Count count(String state) {
            Chamber chamber = HomeLaws.of(state).stream()
                    .filter(each -> house == null || each.house() == house)
                    .findFirst()
                    .orElse(HomeLaws.of("XC").get(0));
            int present = Scene.pick(sizes(chamber), size);
            int abstained = Math.min(abstain, present);
            int idlers = Math.min(idle, present - abstained);
            int cast = present - abstained - idlers;
            boolean tellsAgainst = told % 2 == 0;
            boolean tellsPresent = !tellsAgainst || told / 2 % 2 == 0 || idlers > 0;
            boolean tellsOf = told / 4 % 2 == 0;
            boolean tellsAbstain = told / 8 % 2 == 0 || abstained > 0;
            int of = Math.max(present, chamber.figure("members") - size % 2);
            int base = switch (chamber.basis()) {
                case VOTES_CAST -> cast;
                case PRESENT -> present;
                case ALL_MEMBERS -> tellsOf ? of : chamber.figure("members");
            };
            int needed = chamber.share() == Share.TWO_THIRDS ? (2 * base + 2) / 3 : base / 2 + 1;
            int votesFor = Math.max(0, Math.min(cast, needed + over));
            return new Count(
                    votesFor,
                    tellsAgainst ? cast - votesFor : null,
                    tellsAbstain ? abstained : null,
                    tellsPresent ? present : null,
                    tellsOf ? of : null);
        }

        /** About the quorum, about twice the votes that are needed in any case, a full house, and a handful. */
        private static List<Integer> sizes(Chamber chamber) {
            int quorum = chamber.figure("quorum");
            int twice = 2 * chamber.figure("atLeast");
            int members = chamber.basis() == Basis.ALL_MEMBERS || chamber.figure("members") > 0
                    ? chamber.figure("members")
                    : 100;
            return Stream.of(
                            quorum - 1,
                            quorum,
                            quorum + 1,
                            twice - 2,
                            twice - 1,
                            twice,
                            members,
                            members - 1,
                            100,
                            96,
                            7,
                            1)
                    .filter(size -> size > 0)
                    .toList();
        }
    }
}
