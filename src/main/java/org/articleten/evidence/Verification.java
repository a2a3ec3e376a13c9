package org.articleten.evidence;

import java.util.List;
import java.util.Map;
import org.articleten.difference.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * What a replay of evidence found.
 *
 * @param recorded the evidence
 * @param here what runs the scenarios now
 * @param rules how the rule files of now differ from the recorded ones, by name: {@code changed}, {@code added} or {@code
 *     removed}
 * @param runs the scenarios, in their order
 */
public record Verification(Recorded recorded, Software here, Map<String, String> rules, List<Replay> runs) {
    public Verification {
        runs = List.copyOf(runs);
    }

    /** Whether every scenario has the same results for the same reasons. */
    public boolean same() {
        return runs.stream().allMatch(Replay::same);
    }

    /** What is known of the scenario's file. */
    public enum Kept {
        /** It has the recorded content. */
        SAME,
        /** It has other content. */
        CHANGED,
        /** There is none of this name here. */
        ABSENT
    }

    /**
     * One scenario, replayed.
     *
     * @param run what was recorded
     * @param file what has become of its file
     * @param intact whether the recorded text is that of the recorded digest
     * @param results where results differ
     * @param step the first step that differs; null where all steps are the same
     */
    public record Replay(
            Recorded.Run run,
            Kept file,
            boolean intact,
            List<ResultChange> results,
            @Nullable StepChange step) {
        public Replay {
            results = List.copyOf(results);
        }

        /** Whether it has the same results for the same reasons. */
        public boolean same() {
            return intact && results.isEmpty() && step == null;
        }
    }

    /**
     * A result that differs.
     *
     * @param applicant whose
     * @param asOf on which day
     * @param fields where it differs; empty where one of the two has no such result
     */
    public record ResultChange(String applicant, String asOf, List<FieldChange> fields) {}

    /**
     * The first step of a trace that differs.
     *
     * @param number counted from 1
     * @param recorded what was recorded, as plain data; null where the recorded trace ends before
     * @param found what happens now; null where the trace of now ends before
     */
    public record StepChange(
            int number,
            @Nullable Map<String, @Nullable Object> recorded,
            @Nullable Map<String, @Nullable Object> found) {}
}
