package org.articleten.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.articleten.problem.ProblemsFound;
import org.articleten.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** The gaps of a coverage, by their numbers, and which of them a scenario closes. */
final class Goals {
    private final Books books;
    private final List<Goal> goals;
    private final Watch watch;

    /** What closes a gap: that its probe holds, or, where it has none, that its rule fires. */
    private record Goal(int rule, Gap gap, @Nullable Probe probe, BitSet near) {}

    private Goals(Books books, List<Goal> goals) throws ProblemsFound {
        this.books = books;
        this.goals = goals;
        this.watch = Watch.by(
                books,
                goals.stream()
                        .map(Goal::probe)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList());
    }

    static Goals of(Measurement measurement) throws ProblemsFound {
        var goals = new ArrayList<Goal>();
        var rules = measurement.coverage().rules();
        for (var number = 0; number < rules.size(); number++) {
            var rule = rules.get(number);
            if (!rule.fired().ever()) {
                goals.add(new Goal(number, new Gap(rule, null), null, nearest(measurement, number, rule)));
            }
            for (var at = 0; at < rule.conditions().size(); at++) {
                var condition = rule.conditions().get(at);
                if (condition.canFail() && !condition.failed().ever()) {
                    goals.add(new Goal(
                            number,
                            new Gap(rule, condition),
                            new Probe(
                                    number,
                                    rule.rule(),
                                    Measurement.fails(number, at),
                                    Objects.requireNonNull(Measurement.failing(rule.rule(), at))),
                            measurement.tried(number, at)));
                }
            }
        }
        return new Goals(measurement.books(), goals);
    }

    /** The scenarios in which the most conditions of a rule held. */
    private static BitSet nearest(Measurement measurement, int number, RuleCoverage rule) {
        var nearest = new BitSet();
        for (var at = 0; at < rule.conditions().size(); at++) {
            var tried = measurement.tried(number, at);
            nearest = tried.isEmpty() ? nearest : tried;
        }
        return nearest;
    }

    /** One of these goals only. */
    Goals only(int number) throws ProblemsFound {
        return new Goals(books, List.of(goals.get(number)));
    }

    int size() {
        return goals.size();
    }

    Gap gap(int number) {
        return goals.get(number).gap();
    }

    /** The scenarios that come nearest to a goal, by their numbers. */
    BitSet near(int number) {
        return goals.get(number).near();
    }

    /** The numbers of the goals that a scenario reaches, if it can be played. */
    Set<Integer> reached(@Nullable Scenario scenario) {
        var reached = new TreeSet<Integer>();
        if (scenario == null || !books.canPlay(scenario)) {
            return reached;
        }
        try {
            var sighting = watch.play(scenario);
            for (var number = 0; number < goals.size(); number++) {
                var probe = goals.get(number).probe();
                if (probe == null
                        ? sighting.fired().contains(goals.get(number).rule())
                        : sighting.held().contains(probe.name())) {
                    reached.add(number);
                }
            }
        } catch (ProblemsFound unplayable) {
            // A scenario on which a rule fails is no scenario to suggest.
        }
        return reached;
    }
}
