package org.articleten.difference;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.articleten.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * Where two rule books differ on one scenario.
 *
 * @param scenario which
 * @param results the results that change, by day, then in the scenario's order of applicants
 * @param expectations the expectations of which another becomes something else, in the file's order
 * @param failsBefore why the first gives no answer, or null where it gives one
 * @param failsAfter why the second gives no answer, or null where it gives one
 */
public record ScenarioDifference(
        Scenario scenario,
        List<ResultDifference> results,
        List<ExpectationChange> expectations,
        @Nullable String failsBefore,
        @Nullable String failsAfter) {
    public ScenarioDifference {
        results = List.copyOf(results);
        expectations = List.copyOf(expectations);
    }

    /** How far it goes. */
    public Depth depth() {
        if (failsBefore != null || failsAfter != null) {
            return Depth.OUTCOME;
        }
        return results.stream()
                .map(ResultDifference::depth)
                .min(Comparator.naturalOrder())
                .orElse(Depth.REASON);
    }

    /** The fields that change in some result, by their names up to the first dot. */
    public Set<String> fields() {
        return results.stream()
                .flatMap(result -> result.fields().stream())
                .map(FieldChange::top)
                .collect(Collectors.toSet());
    }
}
