package org.articleten.exploration;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one key of a map demands of others.
 *
 * @param key the key
 * @param words the words for which the demand holds; empty where it is enough that the key is there
 * @param except whether it holds for all other words instead
 * @param required what must then be there
 * @param forbidden what must then not be there
 * @param forbiddenElse what must not be there otherwise
 */
record Demand(
        String key,
        List<String> words,
        boolean except,
        List<String> required,
        List<String> forbidden,
        List<String> forbiddenElse) {
    Demand {
        words = List.copyOf(words);
        required = List.copyOf(required);
        forbidden = List.copyOf(forbidden);
        forbiddenElse = List.copyOf(forbiddenElse);
    }

    /** Whether the demand holds for a map. */
    boolean holds(Map<String, @Nullable Object> map) {
        if (!map.containsKey(key)) {
            return false;
        }
        return words.isEmpty() || (map.get(key) instanceof String word && words.contains(word)) != except;
    }

    /** What must not be in a map. */
    List<String> forbiddenIn(Map<String, @Nullable Object> map) {
        return holds(map) ? forbidden : forbiddenElse;
    }
}
