package org.articleten.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One layer of guarantees, as a scenario tells it.
 *
 * @param name which
 * @param status how far it is described
 * @param by whose it is, sorted
 * @param source the title of its source, or null
 */
public record Layer(
        LayerName name,
        LayerStatus status,
        List<String> by,
        @Nullable String source) {
    public Layer {
        by = by.stream().sorted().toList();
    }
}
