package org.articleten.regression;

import java.util.List;
import org.articleten.explanation.Result;
import org.articleten.scenario.Scenario;

/**
 * A scenario with its results.
 *
 * @param scenario what was played
 * @param results one for each day asked and each applicant, by day, then in the scenario's order of applicants
 * @param real under house rules: the results under NATO's own, in the same order; else empty
 * @param expectations what became of each expectation about a day that was asked, in the file's order
 */
public record ScenarioRun(
        Scenario scenario, List<Result> results, List<Result> real, List<ExpectationResult> expectations) {
    public ScenarioRun {
        results = List.copyOf(results);
        real = List.copyOf(real);
        expectations = List.copyOf(expectations);
    }

    /** Whether every expectation is met. */
    public boolean met() {
        return expectations.stream().allMatch(ExpectationResult::met);
    }
}
