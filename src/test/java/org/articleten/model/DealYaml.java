package org.articleten.model;

import static org.articleten.model.ModelActYaml.map;
import static org.articleten.model.ModelActYaml.oneOrMany;

import java.util.ArrayList;
import java.util.List;
import org.articleten.model.Agreement.Clause;
import org.articleten.model.Guarantees.Offer;

/** Writes agreements and guarantees. */
final class DealYaml {
    private DealYaml() {}

    static String of(Agreement act) {
        List<String> clauses = act.clauses().stream().map(DealYaml::clause).toList();
        return map(List.of(
                "id: " + act.id(),
                "between: " + oneOrMany(act.between()),
                "status: " + Words.of(act.status()),
                "clauses: " + ModelActYaml.list(clauses)));
    }

    private static String clause(Clause clause) {
        List<String> entries = new ArrayList<>(List.of("id: " + clause.id(), "kind: " + Words.of(clause.matter())));
        if (clause.of() != null) {
            entries.add("of: " + clause.of());
        }
        if (clause.onBehalfOf() != null) {
            entries.add("onBehalfOf: " + clause.onBehalfOf());
        }
        if (!clause.guarantors().isEmpty()) {
            entries.add("guarantors: " + oneOrMany(clause.guarantors()));
        }
        return map(entries);
    }

    static String of(Guarantees act) {
        List<String> layers = new ArrayList<>();
        act.layers().forEach((layer, offer) -> layers.add(Words.of(layer) + ": " + offer(offer)));
        return map(List.of("for: " + act.state(), "layers: " + map(layers)));
    }

    private static String offer(Offer offer) {
        List<String> entries = new ArrayList<>(List.of("status: " + Words.of(offer.status())));
        if (!offer.by().isEmpty()) {
            entries.add("by: " + oneOrMany(offer.by()));
        }
        if (offer.cited()) {
            entries.add("source: " + Remarks.ID);
        }
        return map(entries);
    }
}
