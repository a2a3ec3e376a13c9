package org.articleten.invariants;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.articleten.deliberation.Deliberation;
import org.articleten.explanation.Reason;
import org.articleten.explanation.ResultData;
import org.articleten.explanation.Results;
import org.articleten.exploration.Draft;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Plays scenarios, the same one once only where that is wanted. It may be shared by threads. */
final class Answers {
    private static final String NO_ANSWER = "the rules come to no answer that can be told";

    private final RuleBook book;
    private final Map<String, Answer> kept = new ConcurrentHashMap<>();

    Answers(RuleBook book) {
        this.book = book;
    }

    /**
     * What comes of a scenario.
     *
     * @param results by applicant; empty where the rules fail
     * @param failure how the rules fail while they fire, or null
     */
    record Answer(Map<String, Told> results, @Nullable Problem failure) {}

    /**
     * One result.
     *
     * @param data its fields
     * @param decided the ids of the rules from which the outcome follows, sorted
     */
    record Told(Map<String, @Nullable Object> data, List<String> decided) {}

    /** What comes of a scenario that may be asked for again. */
    @Nullable
    Answer kept(Draft draft) {
        // The order of keys matters too: it is one of the things that are tried.
        var key = draft.data().toString();
        var known = kept.get(key);
        if (known == null) {
            known = of(draft);
            if (known != null) {
                kept.put(key, known);
            }
        }
        return known;
    }

    /** What comes of a scenario on the day of its answer; null where the scenario is not well-formed. */
    @Nullable
    Answer of(Draft draft) {
        var scenario = draft.sketchOrNull();
        return scenario == null ? null : of(scenario);
    }

    // Rules that are wrong may make the engine, or whoever reads its answer, fail in any way.
    @SuppressWarnings("CatchingUnchecked")
    private Answer of(Scenario scenario) {
        try {
            var own = scenario.houseRules().equals(Scenario.REAL) ? book : book.under(scenario.houseRules());
            var trace = new Deliberation(own).deliberate(scenario.dossier(new TreeSet<>(Set.of(scenario.asOf()))));
            var results = new HashMap<String, Told>();
            for (var result : new Results(trace, book.referenceData()).all()) {
                var data = ResultData.of(result);
                data.remove("because");
                var decided = new LinkedHashSet<String>();
                gather(result.because(), decided);
                results.put(result.applicant(), new Told(data, List.copyOf(new TreeSet<>(decided))));
            }
            return new Answer(results, null);
        } catch (ProblemsFound failed) {
            return new Answer(Map.of(), failed.problems().get(0));
        } catch (RuntimeException | StackOverflowError broken) {
            return new Answer(Map.of(), new Problem(new Place(book.name(), 0, 0), "rule-fails", NO_ANSWER, null));
        }
    }

    private static void gather(Collection<Reason> reasons, Set<String> ids) {
        for (var reason : reasons) {
            ids.add(reason.rule());
            gather(reason.from(), ids);
        }
    }
}
