package org.articleten.document;

import java.util.List;
import org.articleten.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * Keys with values.
 *
 * @param place where it begins
 * @param entries in the document's order; every key once
 */
public record MapNode(Place place, List<Entry> entries) implements Node {
    /**
     * One key with its value.
     *
     * @param key the key
     * @param value its value
     */
    public record Entry(ScalarNode key, Node value) {
        /** The key's text. */
        public String name() {
            return key.text();
        }
    }

    public MapNode {
        entries = List.copyOf(entries);
    }

    /** The entry of a key, or null. */
    public @Nullable Entry entry(String key) {
        for (var entry : entries) {
            if (entry.name().equals(key)) {
                return entry;
            }
        }
        return null;
    }

    @Override
    public String described() {
        return entries.isEmpty() ? "an empty map" : "a map";
    }
}
