package org.articleten.whynot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.articleten.deliberation.Sitting;
import org.articleten.facts.Dossier;
import org.articleten.facts.Finding;
import org.articleten.facts.Outcome;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.QuestionRules;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioFiles;
import org.articleten.whatif.Change;
import org.articleten.whatif.ChangeSet;
import org.articleten.whatif.Limits;
import org.articleten.whatif.Supposed;
import org.junit.jupiter.api.Test;

/** Of every scenario: where it is said that a change suffices, the scenario with that change comes out so. */
class WhyNotSufficesTest {
    /** How far is searched here, so that all scenarios can be. */
    private static final Limits LIMITS = new Limits(1, 40);

    private static final int FEWEST_SCENARIOS = 400;

    private final Set<Outcome> reached = ConcurrentHashMap.newKeySet();
    private final AtomicInteger claims = new AtomicInteger();

    @Test
    void everyChangeThatSufficesDoes() throws Exception {
        var real = RuleBook.load(Path.of("rules", "nato"), List.of());
        var scenarios = ScenarioFiles.read(List.of("scenarios"));
        assertThat(scenarios).hasSizeGreaterThan(FEWEST_SCENARIOS);
        var threads = Runtime.getRuntime().availableProcessors();
        var workers = Executors.newFixedThreadPool(threads);
        try {
            var parts = new ArrayList<Callable<Void>>();
            for (var i = 0; i < threads; i++) {
                var first = i;
                parts.add(() -> check(real, scenarios, first, threads));
            }
            for (var part : workers.invokeAll(parts)) {
                part.get();
            }
        } finally {
            workers.shutdownNow();
        }
        assertThat(claims.get()).isGreaterThan(scenarios.size());
        assertThat(reached).hasSizeGreaterThan(Outcome.values().length / 2);
    }

    /** Every so-manieth scenario from one on, by one thread. */
    private Void check(RuleBook real, List<Scenario> scenarios, int first, int step) throws ProblemsFound {
        Map<String, Seat> seats = new HashMap<>();
        for (var i = first; i < scenarios.size(); i += step) {
            var house = scenarios.get(i).houseRules();
            var seat = seats.get(house);
            if (seat == null) {
                var book = house.equals(Scenario.REAL) ? real : real.under(house);
                seat = new Seat(book, new Sitting(book), new QuestionRules());
                seats.put(house, seat);
            }
            check(scenarios.get(i), seat);
        }
        seats.values().forEach(seat -> seat.sitting().close());
        return null;
    }

    private record Seat(RuleBook book, Sitting sitting, QuestionRules questions) {}

    /** The last answer of a scenario, for its first applicant. */
    private void check(Scenario scenario, Seat seat) throws ProblemsFound {
        var dossier = scenario.dossier(scenario.asked());
        var applicant = dossier.applicants().get(0);
        var day = dossier.asked().last();
        try (var whyNots = WhyNots.of(seat.book(), dossier, LIMITS, seat.questions())) {
            for (var wanted : Outcome.values()) {
                var answer = whyNots.of(applicant, day, wanted);
                if (answer.isSo()) {
                    assertThat(answer.suffice()).isEmpty();
                    continue;
                }
                assertThat(answer.ways())
                        .as("%s: rules that would conclude %s", scenario.path(), wanted)
                        .isNotEmpty()
                        .allSatisfy(way -> assertThat(way.missing()).isPositive());
                for (var set : answer.suffice()) {
                    for (var changes : some(set)) {
                        var changed = Supposed.of(dossier, day, changes);
                        assertThat(outcome(seat.sitting(), changed, applicant, day))
                                .as("%s with %s", scenario.path(), changes)
                                .isEqualTo(wanted);
                        reached.add(wanted);
                        claims.incrementAndGet();
                    }
                }
            }
        }
    }

    /** Where it is left open which governments, those that come first and those that come last. */
    private static Set<Set<Change>> some(ChangeSet set) {
        var taken = new HashSet<String>();
        var last = new HashSet<Change>();
        for (var choice : set.choices()) {
            var left = choice.count();
            for (var i = choice.among().size() - 1; i >= 0 && left > 0; i--) {
                var by = choice.among().get(i).get(0).by();
                if (by.isEmpty() || taken.add(by)) {
                    last.addAll(choice.among().get(i));
                    left--;
                }
            }
        }
        return new HashSet<>(Arrays.asList(Set.copyOf(set.changes()), last));
    }

    private static Outcome outcome(Sitting sitting, Dossier dossier, String applicant, LocalDate day)
            throws ProblemsFound {
        return sitting.outline(dossier).standing(day).stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .filter(finding -> finding.applicant().equals(applicant))
                .map(Finding::outcome)
                .findFirst()
                .orElseThrow();
    }
}
