package org.articleten.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.articleten.model.Agreement.Clause;
import org.articleten.model.Agreement.Matter;
import org.articleten.model.Agreement.Status;
import org.articleten.model.Beat.Move;
import org.jspecify.annotations.Nullable;

/** Agreements of every kind, between one Ally or several, the applicant and outsiders. */
final class DealMoves {
    private static final String RUSSIA = "RU";
    private static final List<String> IDS = List.of("pact", "draft-plan");

    private DealMoves() {}

    static Arbitrary<Move> any() {
        return Arbitraries.frequencyOf(Tuple.of(3, agreement()), Tuple.of(2, GuaranteeMoves.offer()));
    }

    /** Any agreement under either of two names, so that they replace each other. */
    static Arbitrary<Move> agreement() {
        return Combinators.combine(Arbitraries.of(IDS), between(), status(), clauses())
                .as((id, between, status, clauses) -> (scene, day) -> Agreement.of(
                        day,
                        id,
                        between.apply(scene),
                        status,
                        clauses.stream().map(clause -> clause.apply(scene)).toList()));
    }

    /** The same agreement at another stage. */
    static Move at(Status status, Move agreement) {
        return (scene, day) -> ((Agreement) agreement.on(scene, day)).with(status);
    }

    /** Those that the story may lose pledge to oppose its applicant: in so many words, or as guarantors of neutrality. */
    static Arbitrary<Move> pledge() {
        Arbitrary<Function<Scene, Clause>> clause = Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Arbitraries.of(Matter.NEVER_ADMIT, Matter.OBJECT_TO)
                                .map(matter -> scene -> new Clause(matter, scene.applicant()))),
                Tuple.of(
                        1,
                        Arbitraries.just(
                                scene -> new Clause(Matter.OBJECT_TO, scene.applicant()).onBehalfOf(scene.leaver()))),
                Tuple.of(
                        2,
                        speaker()
                                .map(whom -> scene -> new Clause(Matter.NEUTRALITY, scene.applicant())
                                        .onBehalfOf(whom.apply(scene))
                                        .guaranteedBy(scene.leavers()))));
        Arbitrary<Status> status = Arbitraries.of(Status.SIGNED, Status.IN_FORCE);
        return Combinators.combine(clause, status, Arbitraries.of(IDS))
                .as((pledge, stage, id) -> (scene, day) ->
                        Agreement.of(day, id, with(scene.leavers(), RUSSIA), stage, List.of(pledge.apply(scene))));
    }

    /** Some speak for NATO on the applicant. */
    static Arbitrary<Move> forNato() {
        return Combinators.combine(Arbitraries.of(IDS), between(), status(), Arbitraries.of(Matter.class))
                .as((id, between, status, matter) -> (scene, day) -> Agreement.of(
                        day,
                        id,
                        between.apply(scene),
                        status,
                        List.of(new Clause(matter, scene.applicant()).onBehalfOf(Clause.NATO))));
    }

    private static Arbitrary<Status> status() {
        return Arbitraries.frequency(
                Tuple.of(5, Status.SIGNED), Tuple.of(3, Status.IN_FORCE), Tuple.of(2, Status.DRAFT));
    }

    private static Arbitrary<Function<Scene, List<String>>> between() {
        Arbitrary<Function<Scene, List<String>>> some = Moves.number()
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(who -> scene -> who.stream().map(scene::actor).distinct().toList());
        Arbitrary<Function<Scene, List<String>>> fourAllies = Moves.number().map(who -> scene -> {
            List<String> parties = scene.cast().parties();
            return Stream.of(0, 1, 2, 3)
                    .map(next -> Scene.pick(parties, who + next))
                    .toList();
        });
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(scene -> with(scene.leavers(), RUSSIA))),
                Tuple.of(2, fourAllies),
                Tuple.of(3, Arbitraries.just(scene -> with(scene.leavers(), scene.applicant()))),
                Tuple.of(2, Arbitraries.just(scene -> List.of(scene.applicant(), RUSSIA))),
                Tuple.of(1, Arbitraries.just(scene -> List.of(RUSSIA))),
                Tuple.of(1, Arbitraries.just(scene -> List.of(RUSSIA, "EU", "secretary-general", "UN"))),
                Tuple.of(2, some));
    }

    private static Arbitrary<List<Function<Scene, Clause>>> clauses() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, clause().list().ofMinSize(1).ofMaxSize(3)), Tuple.of(1, Arbitraries.just(List.of())));
    }

    private static Arbitrary<Function<Scene, Clause>> clause() {
        Arbitrary<Matter> matters = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(Matter.class)),
                Tuple.of(2, Arbitraries.of(Matter.NEVER_ADMIT, Matter.OBJECT_TO, Matter.NEUTRALITY)));
        return Combinators.combine(matters, Moves.number(), speaker(), guarantors())
                .as((matter, about, speaker, guarantors) -> scene -> {
                    Clause clause = new Clause(matter, about(scene, matter, about)).onBehalfOf(speaker.apply(scene));
                    return matter == Matter.NEUTRALITY ? clause.guaranteedBy(guarantors.apply(scene)) : clause;
                });
    }

    /** Mostly the applicant; now and then another, somebody that is none, or, where the format allows it, nobody. */
    private static @Nullable String about(Scene scene, Matter matter, int number) {
        boolean single = scene.cast().applicants().size() == 1;
        return switch (number % 10) {
            case 0 -> RUSSIA;
            case 1 -> scene.leaver();
            case 2 -> scene.newcomer();
            case 3, 4, 5 -> single || !matter.needsAState() ? null : scene.applicant();
            default -> scene.applicant();
        };
    }

    /** For whom a clause speaks: mostly for those that agree on it. */
    private static Arbitrary<Function<Scene, @Nullable String>> speaker() {
        return Moves.number().map(number -> scene -> switch (number % 10) {
            case 0, 1 -> Clause.NATO;
            case 2, 3 -> scene.leaver();
            case 4 -> scene.actor(number);
            default -> null;
        });
    }

    private static Arbitrary<Function<Scene, List<String>>> guarantors() {
        return Moves.number().map(number -> scene -> switch (number % 4) {
            case 0 -> List.of();
            case 1 -> List.of(scene.leaver());
            case 2 -> with(scene.leavers(), RUSSIA);
            default -> with(scene.leavers(), scene.actor(number));
        });
    }

    private static List<String> with(List<String> some, String further) {
        return Stream.concat(some.stream(), Stream.of(further)).distinct().toList();
    }
}
