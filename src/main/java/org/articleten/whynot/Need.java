package org.articleten.whynot;

import java.util.Map;

/**
 * A fact that is missing.
 *
 * @param fact its kind, by its simple name
 * @param parts those of its components that are known
 */
record Need(String fact, Map<String, Object> parts) {
    Need {
        parts = Map.copyOf(parts);
    }
}
