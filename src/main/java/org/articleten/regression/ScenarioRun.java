package org.articleten.regression;

import java.util.List;
import java.util.Map;
import org.articleten.explanation.Result;
import org.articleten.explanation.ResultData;
import org.articleten.scenario.Scenario;
import org.jspecify.annotations.Nullable;

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

    /** The result under NATO's own rules beside one under house rules; null where that one is real itself. */
    public @Nullable Result beside(Result result) {
        return real.isEmpty() ? null : real.get(results.indexOf(result));
    }

    /** All results as plain data. */
    public List<Map<String, @Nullable Object>> data() {
        return results.stream()
                .map(result -> ResultData.of(result, beside(result)))
                .toList();
    }

    /** Whether every expectation is met. */
    public boolean met() {
        return expectations.stream().allMatch(ExpectationResult::met);
    }
}
