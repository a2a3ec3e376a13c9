package org.articleten.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.articleten.deliberation.Firing;
import org.articleten.deliberation.Step;
import org.articleten.deliberation.Trace;
import org.articleten.facts.Concerning;
import org.articleten.facts.Finding;
import org.articleten.facts.Outcome;
import org.articleten.facts.Stage;

/** How far each applicant came and which rules fired for it, read off a trace once for all days. */
final class Course {
    private final List<String> applicants;
    private final Map<String, List<Result.Change>> histories = new HashMap<>();
    private final Map<String, Map<String, LocalDate>> rules = new HashMap<>();

    private Course(List<String> applicants) {
        this.applicants = applicants;
        for (var applicant : applicants) {
            histories.put(applicant, new ArrayList<>());
            rules.put(applicant, new TreeMap<>());
        }
    }

    static Course of(Trace trace) {
        var course = new Course(trace.dossier().applicants());
        for (var step : trace.steps()) {
            step.firings().forEach(firing -> course.fired(firing, step.on()));
            course.changed(step);
        }
        return course;
    }

    /** Each change of stage or outcome until the end of a day, in order. */
    List<Result.Change> history(String applicant, LocalDate day) {
        return histories.getOrDefault(applicant, List.of()).stream()
                .filter(change -> !change.on().isAfter(day))
                .toList();
    }

    /** The ids of the rules that fired until the end of a day, sorted. */
    List<String> rules(String applicant, LocalDate day) {
        return rules.getOrDefault(applicant, Map.of()).entrySet().stream()
                .filter(rule -> !rule.getValue().isAfter(day))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A rule fires for the applicants whom its facts concern, and for all where they concern none. */
    private void fired(Firing firing, LocalDate on) {
        var concerned = new HashSet<String>();
        if (applicants.size() > 1) {
            concerned(firing.given(), concerned);
            concerned(firing.concluded(), concerned);
        }
        for (var applicant : concerned.isEmpty() ? applicants : concerned) {
            Objects.requireNonNull(rules.get(applicant))
                    .putIfAbsent(firing.rule().id(), on);
        }
    }

    private void concerned(List<Object> facts, Set<String> concerned) {
        for (var fact : facts) {
            if (fact instanceof Concerning about && rules.containsKey(about.applicant())) {
                concerned.add(about.applicant());
            }
        }
    }

    private void changed(Step step) {
        var now = new HashMap<String, Result.Change>();
        for (var change : step.changes()) {
            if (change.holds() && change.fact() instanceof Stage reached) {
                now.put(
                        reached.applicant(),
                        new Result.Change(
                                step.on(),
                                reached.stage(),
                                at(reached.applicant(), now).outcome()));
            } else if (change.holds() && change.fact() instanceof Finding found) {
                now.put(
                        found.applicant(),
                        new Result.Change(step.on(), at(found.applicant(), now).stage(), found.outcome()));
            }
        }
        now.forEach((applicant, change) -> {
            var history = histories.get(applicant);
            if (history != null) {
                var last = last(history);
                if (last.stage() != change.stage() || last.outcome() != change.outcome()) {
                    history.add(change);
                }
            }
        });
    }

    private Result.Change at(String applicant, Map<String, Result.Change> now) {
        var change = now.get(applicant);
        return change != null ? change : last(histories.getOrDefault(applicant, List.of()));
    }

    private static Result.Change last(List<Result.Change> history) {
        return history.isEmpty()
                ? new Result.Change(LocalDate.MIN, Outcome.NONE, Outcome.NONE)
                : history.get(history.size() - 1);
    }
}
