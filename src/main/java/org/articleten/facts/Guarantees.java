package org.articleten.facts;

import java.util.List;

/**
 * Security guarantees outside membership, as they are on a day.
 *
 * @param entry when, and where in the scenario
 * @param applicant for whom
 * @param layers all three layers
 */
public record Guarantees(Entry entry, String applicant, List<Layer> layers) implements Act, Concerning {
    public Guarantees {
        layers = List.copyOf(layers);
    }
}
