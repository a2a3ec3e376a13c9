package org.articleten.difference;

import java.util.ArrayList;
import java.util.List;
import org.articleten.deliberation.Deliberation;
import org.articleten.explanation.Result;
import org.articleten.explanation.ResultData;
import org.articleten.regression.ScenarioRun;
import org.articleten.regression.ScenarioRuns;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Plays scenarios under two rule books. It may be shared by threads. */
final class Contrast {
    private final ScenarioRuns before;
    private final ScenarioRuns after;

    Contrast(Side base, Side head) {
        this(base.book(), head.book(), Deliberation.FIRINGS_AT_MOST);
    }

    Contrast(RuleBook base, RuleBook head, int firingsAtMost) {
        this.before = new ScenarioRuns(base, firingsAtMost);
        this.after = new ScenarioRuns(head, firingsAtMost);
    }

    /**
     * A scenario under both.
     *
     * @param before what the first makes of it
     * @param after what the second makes of it
     * @param difference where they differ; null if they say the same
     */
    record Both(Answer before, Answer after, @Nullable ScenarioDifference difference) {}

    Both of(Scenario scenario) {
        var one = Answer.of(before, scenario);
        var other = Answer.of(after, scenario);
        return new Both(one, other, difference(scenario, one, other));
    }

    private static @Nullable ScenarioDifference difference(Scenario scenario, Answer one, Answer other) {
        var runBefore = one.run();
        var runAfter = other.run();
        if (runBefore == null || runAfter == null) {
            var failsBefore = one.failure();
            var failsAfter = other.failure();
            return failsBefore != null && failsBefore.equals(failsAfter)
                    ? null
                    : new ScenarioDifference(scenario, List.of(), List.of(), failsBefore, failsAfter);
        }
        var results = results(runBefore, runAfter);
        return results.isEmpty()
                ? null
                : new ScenarioDifference(scenario, results, expectations(runBefore, runAfter), null, null);
    }

    private static List<ResultDifference> results(ScenarioRun before, ScenarioRun after) {
        var differences = new ArrayList<ResultDifference>();
        for (var i = 0; i < before.results().size(); i++) {
            var one = before.results().get(i);
            var other = after.results().get(i);
            var fields = Fields.changed(ResultData.of(one, real(before, i)), ResultData.of(other, real(after, i)));
            if (!fields.isEmpty()) {
                differences.add(new ResultDifference(one.applicant(), one.asOf(), fields, one, other));
            }
        }
        return differences;
    }

    private static @Nullable Result real(ScenarioRun run, int number) {
        return run.real().isEmpty() ? null : run.real().get(number);
    }

    private static List<ExpectationChange> expectations(ScenarioRun before, ScenarioRun after) {
        var changes = new ArrayList<ExpectationChange>();
        for (var i = 0; i < before.expectations().size(); i++) {
            var one = before.expectations().get(i);
            var other = after.expectations().get(i);
            if (one.met() != other.met()) {
                changes.add(new ExpectationChange(one, other));
            }
        }
        return changes;
    }
}
