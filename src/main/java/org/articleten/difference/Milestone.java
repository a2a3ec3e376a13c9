package org.articleten.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.articleten.explanation.Result;
import org.articleten.facts.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A stage of an accession that is reached on another day, or by one rule book only.
 *
 * @param applicant whose accession
 * @param stage which stage
 * @param before the day under the first rule book, or null
 * @param after the day under the second, or null
 */
public record Milestone(
        String applicant,
        Outcome stage,
        @Nullable LocalDate before,
        @Nullable LocalDate after) {
    private static final List<Outcome> STAGES = Stream.of(Outcome.values())
            .filter(outcome -> outcome.stage() && outcome != Outcome.NONE)
            .sorted(Comparator.comparing(Outcome::rank).reversed())
            .toList();

    /** Those of a scenario: of each applicant as of the last day asked, in the order of the stages. */
    public static List<Milestone> of(ScenarioDifference difference) {
        var last = new HashMap<String, ResultDifference>();
        difference.results().forEach(result -> last.put(result.applicant(), result));
        var milestones = new ArrayList<Milestone>();
        for (var applicant : difference.scenario().applicants()) {
            var result = last.get(applicant);
            if (result != null) {
                var before = reached(result.before());
                var after = reached(result.after());
                for (var stage : STAGES) {
                    if (!Objects.equals(before.get(stage), after.get(stage))) {
                        milestones.add(new Milestone(applicant, stage, before.get(stage), after.get(stage)));
                    }
                }
            }
        }
        return milestones;
    }

    /** Every stage that one of two results reaches, also where both reach it on the same day, in the order of the stages. */
    public static List<Milestone> between(Result before, Result after) {
        var one = reached(before);
        var other = reached(after);
        return STAGES.stream()
                .filter(stage -> one.containsKey(stage) || other.containsKey(stage))
                .map(stage -> new Milestone(before.applicant(), stage, one.get(stage), other.get(stage)))
                .toList();
    }

    private static Map<Outcome, LocalDate> reached(Result result) {
        var reached = new HashMap<Outcome, LocalDate>();
        result.history().forEach(change -> reached.putIfAbsent(change.stage(), change.on()));
        if (result.memberSince() != null) {
            reached.put(Outcome.MEMBER, result.memberSince());
        }
        return reached;
    }
}
