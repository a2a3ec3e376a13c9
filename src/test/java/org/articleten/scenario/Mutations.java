package org.articleten.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** All documents that differ from one in one place: a key less, a key more, or another value. */
final class Mutations {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonNode original;
    private final List<JsonNode> mutants = new ArrayList<>();

    private Mutations(JsonNode original) {
        this.original = original;
    }

    static List<JsonNode> of(JsonNode original) {
        var mutations = new Mutations(original);
        mutations.under("");
        return mutations.mutants;
    }

    private void under(String pointer) {
        var node = original.at(pointer);
        if (node instanceof ObjectNode map) {
            mutate(pointer, changed -> ((ObjectNode) changed).put("unheardOf", 1));
            map.fieldNames().forEachRemaining(key -> {
                mutate(pointer, changed -> ((ObjectNode) changed).remove(key));
                for (var value : values()) {
                    mutate(pointer, changed -> ((ObjectNode) changed).set(key, value));
                }
                under(pointer + "/" + key);
            });
        } else if (node instanceof ArrayNode list) {
            for (var i = 0; i < list.size(); i++) {
                var index = i;
                mutate(pointer, changed -> ((ArrayNode) changed).remove(index));
                for (var value : values()) {
                    mutate(pointer, changed -> ((ArrayNode) changed).set(index, value));
                }
                under(pointer + "/" + i);
            }
        }
    }

    private void mutate(String pointer, Consumer<JsonNode> change) {
        var copy = original.deepCopy();
        change.accept(copy.at(pointer));
        mutants.add(copy);
    }

    private static List<JsonNode> values() {
        return List.of(
                JSON.nullNode(),
                JSON.booleanNode(true),
                JSON.numberNode(5),
                JSON.numberNode(-5),
                JSON.numberNode(1.5),
                JSON.textNode(""),
                JSON.textNode(" "),
                JSON.textNode("nonsense"),
                JSON.textNode("XYZ"),
                JSON.textNode("2025-13-01"),
                JSON.arrayNode(),
                JSON.arrayNode().add("nonsense"),
                JSON.objectNode(),
                JSON.objectNode().put("nonsense", "nonsense"));
    }
}
