package org.articleten.evidence;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.articleten.scenario.Scenario;

/**
 * What a file of evidence says, well-formed, but not yet believed.
 *
 * @param versions what the answers were computed with
 * @param rules the rule files by their digests
 * @param overlays the folders that were laid over the rules, as they were given
 * @param runs what was played, at least one
 */
public record Evidence(Versions versions, RuleDigests rules, List<String> overlays, List<Run> runs) {
    public Evidence {
        overlays = List.copyOf(overlays);
        runs = List.copyOf(runs);
    }

    /** The scenarios, with the texts kept in the evidence. */
    public List<Scenario> scenarios() {
        return runs.stream().map(Run::scenario).toList();
    }

    /**
     * A scenario with what came of it.
     *
     * @param scenario what was played, under the house rules that it was played by
     * @param asked the days of the answers
     * @param results plain data, one for each day and each applicant if it is as it should be
     * @param trace plain data, the steps if it is as it should be
     */
    public record Run(Scenario scenario, SortedSet<LocalDate> asked, List<?> results, List<?> trace) {
        public Run {
            asked = Collections.unmodifiableSortedSet(new TreeSet<>(asked));
            results = Collections.unmodifiableList(results);
            trace = Collections.unmodifiableList(trace);
        }
    }
}
