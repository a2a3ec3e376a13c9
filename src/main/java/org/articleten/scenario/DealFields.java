package org.articleten.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.jspecify.annotations.Nullable;

/** Reads expected values of the fields that say what a deal or a guarantee amounts to. */
final class DealFields {
    private static final List<String> CLAUSE = List.of("agreement", "clause", "ruling", "track", "flags");
    private static final List<String> GUARANTEES = List.of("required", "verdict", "layers");

    private final ResultFields results;

    DealFields(ResultFields results) {
        this.results = results;
    }

    /** A list of clauses, or a map from the id of a clause to its ruling. */
    @Nullable
    Object clauses(Node node) {
        if (!(node instanceof MapNode map)) {
            return results.list(
                    "clauses", node, item -> results.map(Values.itemOf("clauses"), item, CLAUSE, this::clause));
        }
        var rulings = new LinkedHashMap<String, @Nullable Object>();
        for (var entry : map.entries()) {
            rulings.put(entry.name(), results.word(ResultWords.RULINGS, entry.name(), entry.value()));
        }
        return Collections.unmodifiableMap(rulings);
    }

    private @Nullable Object clause(String key, Node node) {
        return switch (key) {
            case "ruling" -> results.word(ResultWords.RULINGS, key, node);
            case "track" -> results.word(ResultWords.TRACKS, key, node);
            case "flags" -> results.words(ResultWords.FLAGS, key, node);
            default -> results.id(key, node);
        };
    }

    /** A verdict, or a map with more. */
    @Nullable
    Object guarantees(Node node) {
        return node instanceof MapNode
                ? results.map("guarantees", node, GUARANTEES, this::guarantee)
                : results.word(ResultWords.GUARANTEES, "guarantees", node);
    }

    private @Nullable Object guarantee(String key, Node node) {
        return switch (key) {
            case "required" -> results.truth(key, node);
            case "verdict" -> results.word(ResultWords.GUARANTEES, key, node);
            default -> PlainData.of(node);
        };
    }
}
