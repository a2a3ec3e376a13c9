package org.articleten.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigInteger;
import org.articleten.document.ListNode;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.document.ScalarNode;

/** Documents as a validator of JSON sees them. */
final class JsonForm {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonForm() {}

    static JsonNode of(Node node) {
        if (node instanceof MapNode map) {
            var object = JSON.objectNode();
            map.entries().forEach(entry -> object.set(entry.name(), of(entry.value())));
            return object;
        }
        if (node instanceof ListNode list) {
            ArrayNode array = JSON.arrayNode();
            list.items().forEach(item -> array.add(of(item)));
            return array;
        }
        var scalar = (ScalarNode) node;
        return switch (scalar.type()) {
            case TEXT -> JSON.textNode(scalar.text());
            case INTEGER -> JSON.numberNode(new BigInteger(scalar.text()));
            case FRACTION -> JSON.numberNode(Double.parseDouble(scalar.text()));
            case TRUTH -> JSON.booleanNode(scalar.text().equalsIgnoreCase("true"));
            case NOTHING -> JSON.nullNode();
        };
    }
}
