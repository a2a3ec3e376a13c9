package org.articleten.model;

import static org.articleten.model.Printed.set;
import static org.articleten.model.Printed.value;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.articleten.model.Guarantees.Offer;
import org.jspecify.annotations.Nullable;

/** Clauses and guarantees in words, as the model has them and as they are printed. */
final class DealFields {
    private DealFields() {}

    static String clause(ModelRuling ruling) {
        return clause(
                ruling.agreement(),
                ruling.clause(),
                Words.of(ruling.ruling()),
                Words.of(ruling.track()),
                set(ruling.flags().stream().map(Words::of).toList()));
    }

    static String clause(JsonNode ruling) {
        return clause(
                value(ruling.get("agreement")),
                value(ruling.get("clause")),
                value(ruling.get("ruling")),
                value(ruling.get("track")),
                set(ruling.get("flags")));
    }

    private static String clause(String agreement, String clause, String ruling, String track, String flags) {
        return "%s %s: %s on track %s %s".formatted(agreement, clause, ruling, track, flags);
    }

    static String guarantees(@Nullable ModelGuarantees guarantees) {
        if (guarantees == null) {
            return "null";
        }
        List<String> layers = new ArrayList<>();
        guarantees
                .layers()
                .forEach((layer, offer) -> layers.add(layer(
                        Words.of(layer),
                        Words.of(offer.status()),
                        offer.by().stream().sorted().toList().toString(),
                        title(offer))));
        return guarantees(String.valueOf(guarantees.required()), Words.of(guarantees.verdict()), layers);
    }

    static String guarantees(@Nullable JsonNode guarantees) {
        if (guarantees == null || guarantees.isNull()) {
            return guarantees == null ? "nothing" : "null";
        }
        TreeMap<String, String> layers = new TreeMap<>();
        guarantees.path("layers").properties().forEach(entry -> {
            JsonNode offer = entry.getValue();
            layers.put(
                    entry.getKey(),
                    layer(
                            entry.getKey(),
                            value(offer.get("status")),
                            Printed.list(offer.get("by"), JsonNode::asText),
                            value(offer.get("source"))));
        });
        return guarantees(
                value(guarantees.get("required")),
                value(guarantees.get("verdict")),
                layers.values().stream().toList());
    }

    private static String title(Offer offer) {
        return offer.cited() ? Remarks.TITLE : "null";
    }

    private static String layer(String layer, String status, String by, String source) {
        return "%s %s by %s as %s has it".formatted(layer, status, by, source);
    }

    private static String guarantees(String required, String verdict, List<String> layers) {
        return "required %s, %s: %s".formatted(required, verdict, String.join("; ", layers));
    }
}
