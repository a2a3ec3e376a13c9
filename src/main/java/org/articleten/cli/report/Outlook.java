package org.articleten.cli.report;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.articleten.deliberation.Deliberation;
import org.articleten.explanation.Reason;
import org.articleten.explanation.Results;
import org.articleten.facts.Dossier;
import org.articleten.facts.Outcome;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.articleten.whatif.ChangeSet;
import org.articleten.whatif.Limits;
import org.articleten.whatif.Searched;
import org.articleten.whatif.Smallest;
import org.articleten.whatif.Supposed;
import org.jspecify.annotations.Nullable;

/**
 * What would have to change for other outcomes of one applicant.
 *
 * @param scenario of which
 * @param book by which rules
 * @param applicant whose outcome
 * @param asOf on which day
 * @param searched what was found
 * @param wanted the only outcome that is asked for, or null
 * @param why for each outcome the first reason with the first of its sets
 */
public record Outlook(
        Scenario scenario,
        RuleBook book,
        String applicant,
        LocalDate asOf,
        Searched searched,
        @Nullable Outcome wanted,
        Map<Outcome, Reason> why) {
    public Outlook {
        why = Map.copyOf(why);
    }

    /** Searches, and plays the first set of each outcome for its reason. */
    public static Outlook of(
            Scenario scenario,
            RuleBook book,
            Dossier dossier,
            String applicant,
            @Nullable Outcome wanted,
            Limits limits)
            throws ProblemsFound {
        var day = dossier.asked().last();
        var searched = Smallest.search(book, dossier, applicant, day, limits);
        var why = new EnumMap<Outcome, Reason>(Outcome.class);
        var deliberation = new Deliberation(book);
        for (var set : searched.sets()) {
            if (!why.containsKey(set.outcome()) && (wanted == null || wanted == set.outcome())) {
                var trace = deliberation.deliberate(Supposed.of(dossier, day, set.changes()));
                new Results(trace, book.referenceData())
                        .of(applicant, day).because().stream()
                                .findFirst()
                                .ifPresent(reason -> why.put(set.outcome(), reason));
            }
        }
        return new Outlook(scenario, book, applicant, day, searched, wanted, why);
    }

    /** The outcomes that something leads to, in their order. */
    List<Outcome> outcomes() {
        return Stream.of(Outcome.values())
                .filter(outcome -> !sets(outcome).isEmpty())
                .toList();
    }

    /** The outcomes asked for that nothing was found to lead to. */
    List<Outcome> notReached() {
        return Stream.of(Outcome.values())
                .filter(outcome -> outcome != searched.outcome() && (wanted == null || wanted == outcome))
                .filter(outcome -> sets(outcome).isEmpty())
                .toList();
    }

    List<ChangeSet> sets(Outcome outcome) {
        return wanted != null && wanted != outcome
                ? List.of()
                : searched.sets().stream()
                        .filter(set -> set.outcome() == outcome)
                        .toList();
    }

    /** The governments that alone are enough for another outcome, with the outcomes. */
    SortedMap<String, SortedSet<Outcome>> pivotal() {
        var pivotal = new TreeMap<String, SortedSet<Outcome>>();
        for (var set : searched.sets()) {
            var alone = set.choices().size() == 1 && set.choices().get(0).count() == 1;
            if (alone && (wanted == null || wanted == set.outcome())) {
                set.choices()
                        .get(0)
                        .governments()
                        .forEach(by -> pivotal.computeIfAbsent(by, ignored -> new TreeSet<>())
                                .add(set.outcome()));
            }
        }
        return pivotal;
    }

    /** How far was searched, in a sentence. */
    String extent() {
        return extent(searched);
    }

    /** How far was searched. */
    static String extent(Searched searched) {
        var complete = searched.complete();
        var all = switch (complete) {
            case 0 -> "Not even every single change was tried";
            case 1 -> "Every single change of " + searched.candidates() + " was tried";
            default -> "Every combination of up to " + complete + " of " + searched.candidates() + " changes was tried";
        };
        var alike = searched.likened() && complete > 1
                ? ", of those that do the same alone one in place of the others"
                : "";
        var large = "; larger ones only where many governments do the same";
        return all + alike + large + " (" + searched.plays() + " plays).";
    }
}
