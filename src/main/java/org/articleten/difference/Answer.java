package org.articleten.difference;

import java.util.List;
import java.util.stream.Collectors;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRun;
import org.articleten.regression.ScenarioRuns;
import org.articleten.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * What a rule book makes of a scenario.
 *
 * @param run the results, or null where the rules give none
 * @param problems why they give none, as far as that is known
 */
record Answer(@Nullable ScenarioRun run, List<Problem> problems) {
    private static final String NOTHING = "the rules come to no answer that can be told";

    // Rules that are wrong may make the engine, or whoever reads its answer, fail in any way.
    @SuppressWarnings("CatchingUnchecked")
    static Answer of(ScenarioRuns runs, Scenario scenario) {
        try {
            return new Answer(runs.play(scenario).run(), List.of());
        } catch (ProblemsFound refused) {
            return new Answer(null, refused.problems());
        } catch (RuntimeException | StackOverflowError broken) {
            return new Answer(null, List.of());
        }
    }

    /** Why there is no answer, in words; null where there is one. */
    @Nullable
    String failure() {
        if (run != null) {
            return null;
        }
        return problems.isEmpty()
                ? NOTHING
                : problems.stream().map(Problem::message).distinct().collect(Collectors.joining("; "));
    }

    /** Whether there is no answer because the scenario asks for what the rules do not have. */
    boolean refused() {
        return run == null
                && !problems.isEmpty()
                && problems.stream().noneMatch(problem -> problem.code().equals("rule-fails"));
    }
}
