package org.articleten.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import org.articleten.document.ListNode;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.document.ScalarNode;
import org.jspecify.annotations.Nullable;

/** Parts of a document as plain data, where their shape is not the scenario format's to say. */
final class PlainData {
    private PlainData() {}

    static @Nullable Object of(Node node) {
        if (node instanceof MapNode map) {
            var data = new LinkedHashMap<String, @Nullable Object>();
            map.entries().forEach(entry -> data.put(entry.name(), of(entry.value())));
            return Collections.unmodifiableMap(data);
        }
        if (node instanceof ListNode list) {
            var data = new ArrayList<@Nullable Object>();
            list.items().forEach(item -> data.add(of(item)));
            return Collections.unmodifiableList(data);
        }
        var scalar = (ScalarNode) node;
        return switch (scalar.type()) {
            case TEXT, FRACTION -> scalar.text();
            case TRUTH -> scalar.text().equalsIgnoreCase("true");
            case NOTHING -> null;
            case INTEGER -> number(scalar.text());
        };
    }

    private static Object number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException large) {
            return text;
        }
    }
}
