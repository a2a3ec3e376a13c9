package org.articleten.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.articleten.explanation.Result;
import org.articleten.facts.Outcome;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Scenarios in, results and compared expectations out. */
class ScenarioRunsTest {
    private static final String TWO_STEPS = """
            title: Two applicants, and two days that are asked for
            asOf: 2030-06-01
            applicants: [ZZ, QZ]
            parties: [XA, XB]
            states: {ZZ: {}, QZ: {}, XA: {}, XB: {}}
            timeline:
              - {on: 2030-05-01, question: invitation, for: ZZ, votes: {default: consent}}
              - {on: 2030-06-01, question: invitation, for: QZ, votes: {XA: object}}
            expect:
              - {asOf: 2030-05-01, applicant: ZZ, outcome: invited}
              - {asOf: 2030-05-01, applicant: QZ, outcome: invited}
              - {applicant: QZ, outcome: no-consensus, blockers: [XA]}
            """;

    private static RuleBook book;

    @BeforeAll
    static void load() throws ProblemsFound {
        book = RuleBook.load(Path.of("rules", "nato"), List.of());
    }

    @Test
    void resultsComeByDayAndThenByApplicant() throws ProblemsFound {
        var run = ScenarioRuns.run(book, List.of(scenario(TWO_STEPS)), null).get(0);
        assertThat(run.results())
                .extracting(result -> result.asOf() + " " + result.applicant() + " "
                        + result.outcome().word())
                .containsExactly(
                        "2030-05-01 ZZ invited",
                        "2030-05-01 QZ none",
                        "2030-06-01 ZZ invited",
                        "2030-06-01 QZ no-consensus");
    }

    @Test
    void eachExpectationIsComparedWithTheResultOfItsDayAndApplicant() throws ProblemsFound {
        var run = ScenarioRuns.run(book, List.of(scenario(TWO_STEPS)), null).get(0);
        assertThat(run.expectations()).extracting(ExpectationResult::met).containsExactly(true, false, true);
        assertThat(run.expectations().get(1).differences())
                .containsExactly(new Difference("outcome", "invited", "none"));
        assertThat(run.met()).isFalse();
    }

    @Test
    void otherDaysLeaveOutExpectationsAboutDaysThatAreNotAsked() throws ProblemsFound {
        var days = new TreeSet<>(List.of(LocalDate.of(2030, 5, 1), LocalDate.of(2030, 7, 1)));
        var run = ScenarioRuns.run(book, List.of(scenario(TWO_STEPS)), days).get(0);
        assertThat(run.results()).extracting(Result::asOf).hasSize(4).allMatch(days::contains);
        assertThat(run.expectations()).hasSize(2);
    }

    @Test
    void manyScenariosKeepTheirOrder() throws ProblemsFound {
        var scenarios = new ArrayList<Scenario>();
        for (var i = 0; i < 60; i++) {
            scenarios.add(scenario(TWO_STEPS.replace("Two applicants", i + " applicants")));
        }
        assertThat(ScenarioRuns.run(book, scenarios, null))
                .extracting(run -> run.scenario().title())
                .containsExactlyElementsOf(
                        scenarios.stream().map(Scenario::title).toList());
    }

    @Test
    void whatGoesWrongInOneOfManyIsTold() throws ProblemsFound {
        var scenarios = List.of(scenario(TWO_STEPS), scenario(TWO_STEPS));
        var runs = new ScenarioRuns(book, null);
        assertThatThrownBy(() -> runs.each(scenarios, played -> {
                    throw new ProblemsFound(List.of());
                }))
                .isInstanceOf(ProblemsFound.class);
        assertThatThrownBy(() -> runs.each(scenarios, played -> {
                    throw new StackOverflowError("too deep");
                }))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void aScenarioWithoutExpectationsHasResultsAllTheSame() throws ProblemsFound {
        var run = ScenarioRuns.run(book, List.of(scenario(TWO_STEPS.substring(0, TWO_STEPS.indexOf("expect")))), null)
                .get(0);
        assertThat(run.expectations()).isEmpty();
        assertThat(run.results()).extracting(Result::outcome).contains(Outcome.INVITED);
    }

    private static Scenario scenario(String text) throws ProblemsFound {
        return ScenarioReader.read("test.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
