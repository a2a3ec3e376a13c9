package org.articleten.facts;

import java.util.List;

/**
 * Event: it became known which guarantees there are.
 *
 * @param applicant for whom
 * @param layers all three layers
 * @param at the moment
 */
public record Guaranteed(String applicant, List<Layer> layers, int at) implements Concerning {
    public Guaranteed {
        layers = List.copyOf(layers);
    }
}
