package org.articleten.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.articleten.exploration.Draft;
import org.articleten.exploration.Smallest;
import org.articleten.exploration.Variations;
import org.articleten.problem.ProblemsFound;
import org.jspecify.annotations.Nullable;

/** Looks for scenarios that close gaps among the variations of those that come nearest. The same gaps, the same result. */
public final class Search {
    private static final int NEAR_EACH = 3;
    private static final int SHRINKING = 600;
    private static final long SEED = 1;

    private final Measurement measurement;
    private final Goals goals;
    private final Variations variations;
    private final List<Draft> bases;

    private Search(Measurement measurement) throws ProblemsFound {
        this.measurement = measurement;
        this.goals = Goals.of(measurement);
        this.bases = bases();
        this.variations =
                new Variations(bases, Variations.alliance(measurement.books().real()), SEED);
    }

    /**
     * At most so many scenarios that close gaps.
     *
     * @param tries how many scenarios are tried, all of them for all gaps at once
     * @param step done after each of the tries, by any thread
     */
    public static Suggestions of(Measurement measurement, int most, int tries, Runnable step) throws ProblemsFound {
        var search = new Search(measurement);
        return search.goals.size() == 0 || search.bases.isEmpty()
                ? new Suggestions(List.of(), search.goals.size(), 0, 0)
                : search.found(most, tries, step);
    }

    private Suggestions found(int most, int tries, Runnable step) throws ProblemsFound {
        var reached = AllCores.each(IntStream.range(0, tries).boxed().toList(), number -> {
            var variation = variation(number);
            var goalsReached = variation == null ? Set.<Integer>of() : goals.reached(variation.sketchOrNull());
            step.run();
            return goalsReached;
        });
        Map<Integer, Integer> firsts = new HashMap<>();
        for (var number = 0; number < reached.size(); number++) {
            for (var goal : reached.get(number)) {
                firsts.putIfAbsent(goal, number);
            }
        }
        var found = new ArrayList<Suggestion>();
        Set<Integer> closed = new HashSet<>();
        for (var goal : new TreeSet<>(firsts.keySet())) {
            if (found.size() < most && !closed.contains(goal)) {
                var smallest = smallest(firsts.getOrDefault(goal, 0), goals.only(goal));
                var closes = goals.reached(smallest.sketchOrNull());
                closes.removeAll(closed);
                closed.addAll(closes);
                found.add(new Suggestion(closes.stream().map(goals::gap).toList(), smallest));
            }
        }
        return new Suggestions(found, goals.size(), firsts.size(), tries);
    }

    private @Nullable Draft variation(int number) {
        return variations.variation(bases.get(number % bases.size()), number / bases.size());
    }

    private Draft smallest(int number, Goals goal) throws ProblemsFound {
        var start = variation(number);
        if (start == null) {
            throw new IllegalStateException("a variation is not there the second time");
        }
        return Smallest.of(start, draft -> !goal.reached(draft.sketch()).isEmpty(), SHRINKING);
    }

    /** The shortest of the scenarios that come nearest to each gap; where none comes near, the shortest of all. */
    private List<Draft> bases() throws ProblemsFound {
        var byLength = IntStream.range(0, measurement.scenarios().size())
                .boxed()
                .sorted(Comparator.comparing(this::length))
                .toList();
        var chosen = new TreeSet<Integer>();
        for (var goal = 0; goal < goals.size(); goal++) {
            var near = goals.near(goal);
            byLength.stream()
                    .filter(number -> near.isEmpty() || near.get(number))
                    .limit(NEAR_EACH)
                    .forEach(chosen::add);
        }
        var drafts = new ArrayList<Draft>();
        for (var number : chosen) {
            var scenario = measurement.scenarios().get(number);
            drafts.add(Draft.of(scenario.path(), scenario.content().bytes()).withoutExpect());
        }
        return drafts;
    }

    private int length(int number) {
        return measurement.scenarios().get(number).content().bytes().length;
    }
}
