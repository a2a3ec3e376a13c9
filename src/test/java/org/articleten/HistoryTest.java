package org.articleten;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articleten.deliberation.Deliberation;
import org.articleten.deliberation.Trace;
import org.articleten.explanation.Chronicle;
import org.articleten.explanation.Results;
import org.articleten.facts.Party;
import org.articleten.facts.Protest;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Fed with what governments did, the rules give what happened. */
class HistoryTest {
    private static final String WHOLE = "scenarios/history/1949-2024.yaml";

    private static RuleBook book;
    private static List<Scenario> scenarios;

    @BeforeAll
    static void read() throws ProblemsFound {
        book = RuleBook.load(Path.of("rules", "nato"), List.of());
        scenarios = ScenarioFiles.read(List.of("scenarios/history"));
    }

    @Test
    void everyRecordedDayFollowsFromTheActs() throws ProblemsFound {
        var accessions = new TreeMap<String, String>();
        for (var scenario : scenarios) {
            var trace = play(scenario);
            for (var recorded : scenario.recorded()) {
                var chronicle = Chronicle.of(trace, recorded.applicant(), scenario.asOf());
                if (recorded.inForce() != null) {
                    assertThat(on(chronicle.inForce()))
                            .as("%s, entry into force for %s", scenario.path(), recorded.applicant())
                            .isEqualTo(recorded.inForce().on());
                }
                assertThat(recorded.accession()).isNotNull();
                assertThat(on(chronicle.accession()))
                        .as("%s, accession of %s", scenario.path(), recorded.applicant())
                        .isEqualTo(recorded.accession().on());
                accessions.merge(recorded.applicant(), scenario.path(), (one, other) -> one + " " + other);
            }
        }

        assertThat(accessions).hasSize(32);
        assertThat(accessions.values())
                .filteredOn(files -> files.contains(WHOLE))
                .hasSize(20);
        assertThat(accessions.values()).filteredOn(files -> files.contains(" ")).hasSize(20);
    }

    @Test
    void thePartiesOfADayAreThoseOfThatDay() throws ProblemsFound {
        var whole = scenarios.stream()
                .filter(scenario -> scenario.path().equals(WHOLE))
                .findFirst()
                .orElseThrow();
        var sizes = Map.ofEntries(
                Map.entry("1949-08-23", 0),
                Map.entry("1949-08-24", 12),
                Map.entry("1952-02-15", 12),
                Map.entry("1952-02-18", 14),
                Map.entry("1955-05-05", 14),
                Map.entry("1955-05-06", 15),
                Map.entry("1966-07-01", 15),
                Map.entry("1982-05-29", 15),
                Map.entry("1982-05-30", 16),
                Map.entry("1990-10-03", 16),
                Map.entry("1999-03-12", 19),
                Map.entry("2004-03-28", 19),
                Map.entry("2004-03-29", 26),
                Map.entry("2009-04-01", 28),
                Map.entry("2017-06-05", 29),
                Map.entry("2020-03-27", 30),
                Map.entry("2023-04-03", 30),
                Map.entry("2023-04-04", 31),
                Map.entry("2024-03-07", 32));
        var trace = play(whole);

        assertThat(sizes)
                .allSatisfy((day, size) -> assertThat(
                                trace.standing(LocalDate.parse(day)).stream().filter(Party.class::isInstance))
                        .as("Parties on %s", day)
                        .hasSize(size));
    }

    @Test
    void everyActHasASource() {
        assertThat(scenarios)
                .hasSizeGreaterThan(50)
                .allSatisfy(scenario -> assertThat(scenario.acts())
                        .as(scenario.path())
                        .isNotEmpty()
                        .allSatisfy(act -> assertThat(act.entry().source())
                                .as("line %d", act.entry().line())
                                .isNotNull()));
    }

    @Test
    void whatIsRecollectedIsUnverified() {
        for (var scenario : scenarios) {
            assertThat(scenario.sources())
                    .as(scenario.path())
                    .allSatisfy(source -> assertThat(source.unverified())
                            .isEqualTo(source.title().contains("Recollection")));
        }
    }

    @Test
    void everyProtestOfAnOutsiderIsDisregardedAndChangesNothing() throws ProblemsFound {
        var protests = new ArrayList<String>();
        for (var scenario : scenarios) {
            var without = scenario.acts().stream()
                    .filter(act -> !(act instanceof Protest))
                    .toList();
            var dossier = scenario.dossier(scenario.asked());
            var results = new Results(play(scenario), book.referenceData()).all();
            for (var act : scenario.acts()) {
                if (act instanceof Protest protest) {
                    protests.add(protest.by() + " " + protest.entry().on());
                    assertThat(results)
                            .filteredOn(result -> result.applicant().equals(protest.applicant())
                                    && !result.asOf().isBefore(protest.entry().on()))
                            .as("%s, line %d", scenario.path(), protest.entry().line())
                            .isNotEmpty()
                            .allSatisfy(
                                    result -> assertThat(result.disregarded()).contains(protest.by()));
                }
            }
            var peaceful = new Deliberation(book).deliberate(dossier.with(without));
            assertThat(new Results(peaceful, book.referenceData()).all())
                    .as(scenario.path())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("disregarded", "rules")
                    .isEqualTo(results);
        }

        // The eighteen objections that the record knows, two of which it has on two days each.
        assertThat(new TreeSet<>(protests)).hasSize(20);
    }

    private static Trace play(Scenario scenario) throws ProblemsFound {
        return new Deliberation(book).deliberate(scenario.dossier(scenario.asked()));
    }

    private static @Nullable LocalDate on(Chronicle.@Nullable Day day) {
        return day == null ? null : day.on();
    }
}
