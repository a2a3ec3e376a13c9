package org.articleten;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.articleten.deliberation.Deliberation;
import org.articleten.explanation.Chronicle;
import org.articleten.explanation.Result;
import org.articleten.explanation.Results;
import org.articleten.facts.Acceptance;
import org.articleten.facts.Act;
import org.articleten.facts.Denunciation;
import org.articleten.facts.Deposit;
import org.articleten.facts.Dossier;
import org.articleten.facts.Entry;
import org.articleten.facts.Outcome;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** History with one thing changed: the rules follow, whichever accession it is. */
class CounterfactualsTest {
    private static final LocalDate DENUNCIATION_POSSIBLE = LocalDate.of(1969, 8, 24);

    private static RuleBook book;
    private static List<Scenario> accessions;

    @BeforeAll
    static void read() throws ProblemsFound {
        book = RuleBook.load(Path.of("rules", "nato"), List.of());
        accessions = ScenarioFiles.read(List.of("scenarios/history")).stream()
                .filter(scenario -> scenario.recorded().stream().anyMatch(recorded -> recorded.inForce() != null))
                .filter(scenario -> scenario.applicants().size() < 3)
                .toList();
        assertThat(accessions).hasSize(18);
    }

    @Test
    void withoutAnyOneAcceptanceThereIsNoAccession() throws ProblemsFound {
        var tried = 0;
        for (var scenario : accessions) {
            for (var applicant : scenario.applicants()) {
                for (var party : accepting(scenario, applicant)) {
                    var without = without(scenario.acts(), applicant, party);
                    assertThat(result(scenario, applicant, without, scenario.asOf()))
                            .as("%s without the acceptance of %s", applicant, party)
                            .satisfies(result -> assertThat(result.outcome()).isEqualTo(Outcome.RATIFYING))
                            .satisfies(result -> assertThat(result.pending()).contains(party));
                    tried++;
                }
            }
        }
        // As many as the protocols needed, and again twelve for the one that was of two states.
        assertThat(tried).isEqualTo(404);
    }

    @Test
    void anAcceptanceThatIsReceivedTwiceCountsOnce() throws ProblemsFound {
        for (var scenario : accessions) {
            var doubled = new ArrayList<Act>();
            for (var act : scenario.acts()) {
                doubled.add(act);
                if (act instanceof Acceptance) {
                    doubled.add(act);
                }
            }
            for (var applicant : scenario.applicants()) {
                assertThat(result(scenario, applicant, doubled, scenario.asOf()))
                        .usingRecursiveComparison()
                        .ignoringFields("because", "eligibility")
                        .isEqualTo(result(scenario, applicant, scenario.acts(), scenario.asOf()));
            }
        }
    }

    @Test
    void aLaterLastAcceptanceMovesTheEntryIntoForce() throws ProblemsFound {
        for (var scenario : accessions) {
            for (var applicant : scenario.applicants()) {
                var inForce = chronicle(scenario, applicant, scenario.acts(), scenario.asOf())
                        .inForce();
                assertThat(inForce).isNotNull();
                var later = moved(scenario.acts(), act -> delivers(act, inForce.on()));
                var chronicle =
                        chronicle(scenario, applicant, later, scenario.asOf().plusDays(40));
                assertThat(chronicle.inForce()).isNotNull();
                assertThat(chronicle.inForce().on())
                        .as("%s, acceptances of the last day a day later", applicant)
                        .isEqualTo(inForce.on().plusDays(1));
            }
        }
    }

    @Test
    void whoLeavesInTimeNeedNotAccept() throws ProblemsFound {
        var tried = 0;
        for (var scenario : accessions) {
            for (var applicant : scenario.applicants()) {
                var before = chronicle(scenario, applicant, scenario.acts(), scenario.asOf());
                assertThat(before.inForce()).isNotNull();
                var notice = before.inForce().on().minusYears(1);
                if (notice.isBefore(DENUNCIATION_POSSIBLE)) {
                    continue;
                }
                for (var leaver : List.of("FR", "US")) {
                    var acts = new ArrayList<>(without(scenario.acts(), applicant, leaver));
                    acts.add(new Denunciation(new Entry(notice, 0, null), leaver));
                    acts.sort(Comparator.comparing(act -> act.entry().on()));
                    var after = chronicle(scenario, applicant, acts, scenario.asOf());
                    assertThat(after.inForce())
                            .as("%s, with %s leaving on the day of entry into force", applicant, leaver)
                            .isNotNull();
                    assertThat(after.inForce().on()).isEqualTo(before.inForce().on());
                    tried++;
                }
            }
        }
        assertThat(tried).isEqualTo(34);
    }

    @Test
    void finlandAYearLaterWouldHaveNeededSwedensAcceptance() throws ProblemsFound {
        var scenario = accessions.stream()
                .filter(one -> one.applicants().contains("FI"))
                .findFirst()
                .orElseThrow();
        var day = LocalDate.of(2023, 4, 4);
        var later = new ArrayList<Act>();
        for (var act : scenario.acts()) {
            var finland = act.entry().on().equals(day)
                    && (act instanceof Deposit
                            || (act instanceof Acceptance acceptance
                                    && acceptance.applicant().equals("FI")));
            later.add(finland ? on(act, day.plusYears(1)) : act);
        }
        later.sort(Comparator.comparing(act -> act.entry().on()));

        assertThat(result(scenario, "SE", later, LocalDate.of(2024, 3, 7)))
                .satisfies(sweden -> assertThat(sweden.outcome()).isEqualTo(Outcome.MEMBER))
                .satisfies(sweden -> assertThat(sweden.electorate()).isEqualTo(31))
                .satisfies(sweden -> assertThat(sweden.disregarded()).contains("FI"));
        assertThat(result(scenario, "FI", later, day.plusYears(1)))
                .satisfies(finland -> assertThat(finland.outcome()).isEqualTo(Outcome.RATIFYING))
                .satisfies(finland -> assertThat(finland.pending()).containsExactly("SE"))
                .satisfies(finland -> assertThat(finland.rules()).contains("R-ELE-04"));
    }

    private static Set<String> accepting(Scenario scenario, String applicant) {
        var accepting = new TreeSet<String>();
        for (var act : scenario.acts()) {
            if (act instanceof Acceptance acceptance && acceptance.applicant().equals(applicant)) {
                assertThat(acceptance.everyParty()).isFalse();
                accepting.addAll(acceptance.by());
            }
        }
        return accepting;
    }

    private static List<Act> without(List<Act> acts, String applicant, String party) {
        return changed(
                acts,
                act -> act instanceof Acceptance acceptance
                                && acceptance.applicant().equals(applicant)
                        ? new Acceptance(
                                act.entry(),
                                applicant,
                                false,
                                acceptance.by().stream()
                                        .filter(other -> !other.equals(party))
                                        .toList())
                        : act);
    }

    /** The acceptances of a day, and every deposit since. */
    private static boolean delivers(Act act, LocalDate on) {
        return (act instanceof Acceptance && act.entry().on().equals(on))
                || (act instanceof Deposit && !act.entry().on().isBefore(on));
    }

    private static List<Act> moved(List<Act> acts, Predicate<Act> which) {
        var moved = new ArrayList<>(changed(
                acts, act -> which.test(act) ? on(act, act.entry().on().plusDays(1)) : act));
        moved.sort(Comparator.comparing(act -> act.entry().on()));
        return moved;
    }

    private static Act on(Act act, LocalDate day) {
        var entry = new Entry(
                day, act.entry().line(), act.entry().source(), act.entry().dating());
        return act instanceof Acceptance acceptance
                ? new Acceptance(entry, acceptance.applicant(), false, acceptance.by())
                : new Deposit(entry, ((Deposit) act).state());
    }

    private static List<Act> changed(List<Act> acts, UnaryOperator<Act> change) {
        return acts.stream().map(change).toList();
    }

    private static Dossier dossier(Scenario scenario, List<Act> acts, LocalDate asked) {
        var dossier = scenario.dossier(new TreeSet<>(List.of(asked)));
        return dossier.with(acts);
    }

    private static Result result(Scenario scenario, String applicant, List<Act> acts, LocalDate asked)
            throws ProblemsFound {
        var trace = new Deliberation(book).deliberate(dossier(scenario, acts, asked));
        return new Results(trace, book.referenceData())
                .all().stream()
                        .filter(result -> result.applicant().equals(applicant))
                        .findFirst()
                        .orElseThrow();
    }

    private static Chronicle chronicle(Scenario scenario, String applicant, List<Act> acts, LocalDate asked)
            throws ProblemsFound {
        return Chronicle.of(new Deliberation(book).deliberate(dossier(scenario, acts, asked)), applicant, asked);
    }
}
