package org.articleten.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.articleten.model.Beat.Move;
import org.articleten.model.Declares.Text;
import org.articleten.model.ModelAct.Handles;
import org.articleten.model.Protests.Ground;
import org.articleten.model.Terms.Change;
import org.jspecify.annotations.Nullable;

/** Acts beside the course of a case: promises, texts, protests, and what a protocol asks for and changes. */
final class FurtherMoves {
    private static final List<String> CONDITIONS = List.of("forces", "status", "union");

    private FurtherMoves() {}

    static Arbitrary<Move> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, text()), Tuple.of(1, fulfilment()), Tuple.of(1, promise()), Tuple.of(1, protest()));
    }

    /** A Party promises, or somebody else of whom nothing is asked yet. */
    static Arbitrary<Move> promise() {
        return Combinators.combine(Moves.number(), Moves.number(), Moves.oftenTrue())
                .as((who, whom, leaver) -> (scene, day) -> {
                    List<String> everyone = scene.cast().everyState();
                    List<String> by = leaver ? scene.leavers() : List.of(Scene.pick(everyone, who));
                    return new Promises(day, by, List.of(Scene.pick(everyone, whom)), List.of(scene.applicant()));
                });
    }

    static Arbitrary<Move> protest() {
        Arbitrary<@Nullable Ground> grounds = Arbitraries.of(Ground.class).injectNull(0.4);
        return Combinators.combine(Moves.number().list().ofMinSize(1).ofMaxSize(3), Moves.allOfThem(), grounds)
                .as((who, all, ground) -> (scene, day) -> new Protests(
                        day, who.stream().map(scene::actor).distinct().toList(), Moves.whom(scene, all), ground));
    }

    /** Any text, adopted or now and then repealed. */
    static Arbitrary<Move> text() {
        Arbitrary<Boolean> repeals = Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true));
        return Combinators.combine(repeals, texts(), about())
                .as((repeal, text, whom) -> (scene, day) -> new Declares(day, repeal, text, whom.apply(scene)));
    }

    /** A text, and mostly its repeal, for the same states or for others. */
    static Arbitrary<List<Beat>> textAndRepeal() {
        return texts().flatMap(text -> Beat.chain(List.of(
                Beat.of(about().map(whom -> (scene, day) -> new Declares(day, false, text, whom.apply(scene)))),
                Beat.leftOut(
                        3,
                        Beat.of(about().map(
                                        whom -> (scene, day) -> new Declares(day, true, text, whom.apply(scene))))))));
    }

    private static Arbitrary<Text> texts() {
        return Arbitraries.frequency(
                Tuple.of(4, Text.WILL_BECOME_MEMBER),
                Tuple.of(3, Text.IRREVERSIBLE_PATH),
                Tuple.of(2, Text.ACTION_PLAN),
                Tuple.of(2, Text.THREAT_ASSESSMENT),
                Tuple.of(3, Text.NEVER_ADMIT));
    }

    /** Most texts are about the applicant, some about others, or about everyone that applies. */
    private static Arbitrary<Function<Scene, List<String>>> about() {
        return Moves.number().map(number -> scene -> switch (number % 8) {
            case 0 -> List.of();
            case 1 -> List.of("RU");
            case 2 -> Stream.of(scene.leaver(), scene.applicant()).distinct().toList();
            default -> List.of(scene.applicant());
        });
    }

    static Arbitrary<Move> fulfilment() {
        return Combinators.combine(someConditions(1), Moves.allOfThem())
                .as((ids, all) -> (scene, day) -> new Fulfils(day, ids, Moves.whom(scene, all)));
    }

    /** The same signature, now and then of a protocol that says more. */
    static Arbitrary<Move> withTerms(Arbitrary<Move> signature, int plainOfTen) {
        Arbitrary<List<Integer>> changes = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(List.of())),
                Tuple.of(1, Moves.number().list().ofMinSize(1).ofMaxSize(2)));
        Arbitrary<Move> wordy = Combinators.combine(signature, someConditions(0), changes)
                .as((signs, ids, picks) ->
                        (scene, day) -> ((Handles) signs.on(scene, day)).under(new Terms(ids, changes(scene, picks))));
        return Arbitraries.frequencyOf(Tuple.of(plainOfTen, signature), Tuple.of(10 - plainOfTen, wordy));
    }

    private static List<Change> changes(Scene scene, List<Integer> picks) {
        List<Change> changes = new ArrayList<>();
        for (int pick : picks) {
            String upon = pick % 3 == 0 ? scene.newcomer() : scene.applicant();
            changes.add(new Change(5 + pick / 3 % 2, upon, pick / 6 % 2 == 0 ? "One area more" : "Some islands less"));
        }
        return changes;
    }

    private static Arbitrary<List<String>> someConditions(int least) {
        return Arbitraries.subsetOf(CONDITIONS)
                .ofMinSize(least)
                .ofMaxSize(2)
                .map(ids -> ids.stream().sorted().toList());
    }
}
