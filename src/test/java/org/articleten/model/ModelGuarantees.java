package org.articleten.model;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.articleten.model.Guarantees.Layer;
import org.articleten.model.Guarantees.Offer;
import org.articleten.model.Guarantees.Status;

/** What is offered to an applicant outside membership, and whether that is all that is asked for. */
record ModelGuarantees(boolean required, Verdict verdict, SortedMap<Layer, Offer> layers) {
    ModelGuarantees {
        layers = new TreeMap<>(layers);
    }

    enum Verdict {
        NOT_REQUIRED,
        COMPLETE,
        INCOMPLETE
    }

    static ModelGuarantees of(Guarantees offered, boolean required) {
        SortedMap<Layer, Offer> layers = new TreeMap<>();
        Arrays.stream(Layer.values()).forEach(layer -> layers.put(layer, offered.offer(layer)));
        boolean complete = layers.values().stream().allMatch(offer -> offer.status() == Status.DESCRIBED);
        Verdict asked = complete ? Verdict.COMPLETE : Verdict.INCOMPLETE;
        return new ModelGuarantees(required, required ? asked : Verdict.NOT_REQUIRED, layers);
    }
}
