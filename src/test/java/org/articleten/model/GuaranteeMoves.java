package org.articleten.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.articleten.model.Beat.Move;
import org.articleten.model.Guarantees.Layer;
import org.articleten.model.Guarantees.Offer;
import org.articleten.model.Guarantees.Status;

/** Guarantees: all layers described, or some of them described, partial, missing or left out. */
final class GuaranteeMoves {
    private GuaranteeMoves() {}

    static Arbitrary<Move> offer() {
        Arbitrary<Status> statuses = Arbitraries.frequency(
                Tuple.of(3, Status.DESCRIBED), Tuple.of(1, Status.PARTIAL), Tuple.of(1, Status.MISSING));
        Arbitrary<Map<Layer, Promised>> some = Arbitraries.maps(Arbitraries.of(Layer.class), promised(statuses))
                .ofMaxSize(3);
        Arbitrary<Map<Layer, Promised>> complete = Arbitraries.maps(
                        Arbitraries.of(Layer.class), promised(Arbitraries.just(Status.DESCRIBED)))
                .ofSize(3);
        return Combinators.combine(
                        Moves.number(), Arbitraries.frequencyOf(Tuple.of(2, some), Tuple.of(1, complete)), sourced())
                .as((whom, layers, cited) -> (scene, day) -> {
                    Map<Layer, Offer> offers = new TreeMap<>();
                    layers.forEach((layer, each) -> offers.put(layer, each.by(scene)));
                    return new Guarantees(day, state(scene, whom), new TreeMap<>(offers), cited);
                });
    }

    /** A layer that waits for its cast. */
    private record Promised(Status status, List<Integer> who, boolean cited) {
        Offer by(Scene scene) {
            return new Offer(status, who.stream().map(scene::actor).distinct().toList(), cited);
        }
    }

    private static Arbitrary<Promised> promised(Arbitrary<Status> status) {
        return Combinators.combine(status, Moves.number().list().ofMaxSize(2), sourced())
                .as(Promised::new);
    }

    private static Arbitrary<Boolean> sourced() {
        return Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true));
    }

    private static String state(Scene scene, int number) {
        return switch (number % 8) {
            case 0 -> scene.newcomer();
            case 1 -> scene.leaver();
            default -> scene.applicant();
        };
    }
}
