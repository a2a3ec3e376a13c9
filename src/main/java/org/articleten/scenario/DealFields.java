package org.articleten.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.facts.LayerName;
import org.articleten.facts.Word;
import org.jspecify.annotations.Nullable;

/** Reads expected values of the fields that say what a deal or a guarantee amounts to. */
final class DealFields {
    private static final List<String> CLAUSE = List.of("agreement", "clause", "ruling", "track", "flags");
    private static final List<String> LAYERS =
            Stream.of(LayerName.values()).map(Word::word).toList();
    private static final List<String> LAYER = List.of("status", "by", "source");
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
            default -> results.map(key, node, LAYERS, this::layer);
        };
    }

    /** A status, or a map with more. */
    private @Nullable Object layer(String name, Node node) {
        return node instanceof MapNode
                ? results.map(name, node, LAYER, this::told)
                : status(results.word(ResultWords.LAYERS, name, node));
    }

    private static @Nullable Object status(@Nullable Object word) {
        return word == null ? null : Map.of("status", word);
    }

    private @Nullable Object told(String key, Node node) {
        return switch (key) {
            case "status" -> results.word(ResultWords.LAYERS, key, node);
            case "by" -> results.codes(key, node);
            default -> results.textOrNothing(key, node);
        };
    }
}
