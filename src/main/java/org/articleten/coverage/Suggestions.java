package org.articleten.coverage;

import java.util.List;

/**
 * Scenarios that would close gaps, as far as a search found them.
 *
 * @param found the scenarios
 * @param gaps how many gaps there are
 * @param within how many of them one scenario or another closed that was tried
 * @param tries how many scenarios were tried
 */
public record Suggestions(List<Suggestion> found, int gaps, int within, int tries) {
    public Suggestions {
        found = List.copyOf(found);
    }
}
