package org.articleten.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * What became of evidence when it was played again.
 *
 * @param recorded the evidence
 * @param versions what it was played with now
 * @param rules the rules that it was played by now
 * @param runs one for each of its scenarios, in its order
 */
public record Verification(Evidence recorded, Versions versions, RuleDigests rules, List<Run> runs) {
    public Verification {
        runs = List.copyOf(runs);
    }

    /**
     * One scenario, played again.
     *
     * @param scenario its path
     * @param file what has become of its file
     * @param results the results that differ
     * @param step the first step that differs, or null
     */
    public record Run(
            String scenario,
            FileState file,
            List<ResultDifference> results,
            @Nullable StepDifference step) {
        public Run {
            results = List.copyOf(results);
        }

        /** Whether results and trace are the recorded ones. */
        public boolean holds() {
            return results.isEmpty() && step == null;
        }
    }

    /** Plays evidence again by these rules. */
    public static Verification of(Evidence evidence, Versions versions, RuleBook book, Runnable progress)
            throws ProblemsFound {
        var houses = new TreeSet<String>();
        var runs = new ArrayList<Run>();
        for (var run : evidence.runs()) {
            if (!run.scenario().houseRules().equals(Scenario.REAL)) {
                houses.add(run.scenario().houseRules());
            }
            runs.add(again(run, book));
            progress.run();
        }
        return new Verification(evidence, versions, RuleDigests.of(book, houses), runs);
    }

    private static Run again(Evidence.Run run, RuleBook book) throws ProblemsFound {
        var played = new ScenarioRuns(book, run.asked()).play(run.scenario());
        return new Run(
                run.scenario().path(),
                FileState.of(run.scenario()),
                ResultDifference.between(run.results(), played.run().data()),
                StepDifference.first(run.trace(), EvidenceData.trace(played)));
    }

    /** Whether all results and traces are the recorded ones; the rules' text may have changed. */
    public boolean holds() {
        return runs.stream().allMatch(Run::holds);
    }
}
