package org.articleten.regression;

import java.util.List;
import org.articleten.scenario.Expectation;

/**
 * What became of an expectation.
 *
 * @param expectation the expectation
 * @param differences where the result is another; empty if it is met
 */
public record ExpectationResult(Expectation expectation, List<Difference> differences) {
    public ExpectationResult {
        differences = List.copyOf(differences);
    }

    /** Whether the result is as expected. */
    public boolean met() {
        return differences.isEmpty();
    }
}
