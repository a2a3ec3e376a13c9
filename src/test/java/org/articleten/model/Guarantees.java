package org.articleten.model;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Guarantees outside membership for one state; a layer left out is missing.
 *
 * @param cited whether the act as a whole names the one source that files of the model have
 */
record Guarantees(LocalDate on, String state, SortedMap<Layer, Offer> layers, boolean cited) implements ModelAct {
    Guarantees {
        layers = new TreeMap<>(layers);
    }

    enum Layer {
        ARMED_FORCES,
        COALITION_OF_THE_WILLING,
        UNITED_STATES
    }

    enum Status {
        DESCRIBED,
        PARTIAL,
        MISSING
    }

    /**
     * What is offered in a layer.
     *
     * @param cited whether it names that source itself
     */
    record Offer(Status status, List<String> by, boolean cited) {
        static final Offer NONE = new Offer(Status.MISSING, List.of(), false);

        Offer {
            by = List.copyOf(by);
        }
    }

    /** What is offered in a layer, which has the source of the whole unless it has one of its own; nothing has none. */
    Offer offer(Layer layer) {
        Offer offer = layers.get(layer);
        return offer == null ? Offer.NONE : new Offer(offer.status(), offer.by(), cited || offer.cited());
    }

    boolean citesASource() {
        return cited || layers.values().stream().anyMatch(Offer::cited);
    }

    /** None: what is offered to an applicant is not about its membership. */
    @Override
    public List<String> names() {
        return List.of();
    }
}
