package org.articleten.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** One act of a story, some time after the one before it. */
record Beat(Gap gap, Move move) {

    /** An act that waits for its cast and its day. */
    @FunctionalInterface
    interface Move {
        ModelAct on(Scene scene, LocalDate day);

        /** The same act, done to or by the newcomer. */
        default Move ofTheNewcomer() {
            return (scene, day) -> on(scene.ofTheNewcomer(), day);
        }
    }

    static Arbitrary<List<Beat>> of(Move move) {
        return of(Gap.any(), Arbitraries.just(move));
    }

    static Arbitrary<List<Beat>> of(Arbitrary<Move> moves) {
        return of(Gap.any(), moves);
    }

    static Arbitrary<List<Beat>> of(Arbitrary<Gap> gaps, Arbitrary<Move> moves) {
        return Combinators.combine(gaps, moves).as((gap, move) -> List.of(new Beat(gap, move)));
    }

    /** The beats, or in so many cases out of ten none. */
    static Arbitrary<List<Beat>> leftOut(int ofTen, Arbitrary<List<Beat>> beats) {
        return Arbitraries.frequencyOf(Tuple.of(ofTen, Arbitraries.just(List.of())), Tuple.of(10 - ofTen, beats));
    }

    static Arbitrary<List<Beat>> chain(List<Arbitrary<List<Beat>>> parts) {
        return Combinators.combine(parts).as(lists -> {
            List<Beat> all = new ArrayList<>();
            lists.forEach(all::addAll);
            return List.copyOf(all);
        });
    }

    static List<Beat> ofTheNewcomer(List<Beat> beats) {
        return beats.stream()
                .map(beat -> new Beat(beat.gap(), beat.move().ofTheNewcomer()))
                .toList();
    }
}
