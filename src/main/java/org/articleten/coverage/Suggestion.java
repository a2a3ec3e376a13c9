package org.articleten.coverage;

import java.util.List;
import org.articleten.exploration.Draft;

/**
 * A small scenario that was found and would close gaps.
 *
 * @param gaps those that it closes, at least one, in the order of the rules
 * @param scenario the scenario, which expects nothing yet
 */
public record Suggestion(List<Gap> gaps, Draft scenario) {
    public Suggestion {
        gaps = List.copyOf(gaps);
    }
}
