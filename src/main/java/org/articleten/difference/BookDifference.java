package org.articleten.difference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where two rule books differ, as far as was tried.
 *
 * @param base the first
 * @param head the second
 * @param texts which texts of theirs differ
 * @param scenarios how many scenarios were given
 * @param answers how many results these have
 * @param changed the given scenarios that change, in their order
 * @param unanswered the given scenarios that fail alike under both, with why
 * @param sweep what came of the generated ones
 * @param smallest the smallest scenario in which they differ; null where none was found
 */
public record BookDifference(
        Side base,
        Side head,
        List<TextChange> texts,
        int scenarios,
        int answers,
        List<ScenarioDifference> changed,
        List<ScenarioDifference> unanswered,
        Sweep sweep,
        @Nullable SmallestDifference smallest) {
    public BookDifference {
        texts = List.copyOf(texts);
        changed = List.copyOf(changed);
        unanswered = List.copyOf(unanswered);
    }

    /** How many scenarios change: of those given, or where none of these does, of those generated. */
    public int count() {
        return changed.isEmpty() ? sweep.changed() : changed.size();
    }
}
