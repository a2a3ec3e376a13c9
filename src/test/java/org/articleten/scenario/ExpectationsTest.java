package org.articleten.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.articleten.problem.Place;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.Test;

class ExpectationsTest {
    @Test
    void oneExpectationIsOfTheScenariosOwnDayAndApplicant() throws ProblemsFound {
        var expectation = expectations("UA", "{outcome: no-consensus}").get(0);

        assertThat(expectation)
                .isEqualTo(new Expectation(
                        new Place("scenario.yaml", 4, 9),
                        LocalDate.of(2025, 11, 26),
                        "UA",
                        Map.of("outcome", "no-consensus"),
                        Map.of("outcome", new Place("scenario.yaml", 4, 10))));
    }

    @Test
    void everyFieldHasThePlaceOfItsKeyAndWhatTheFileDoesNotNameThatOfWhatIsAroundIt() throws ProblemsFound {
        var expectation = expectations("UA", """
                  outcome: invited
                  decision:
                    answer: agreed
                  prospect: open
                """).get(0);

        assertThat(expectation.placeOf("outcome").line()).isEqualTo(5);
        assertThat(expectation.placeOf("decision.answer")).isEqualTo(new Place("scenario.yaml", 7, 5));
        assertThat(expectation.placeOf("decision.on").line()).isEqualTo(6);
        assertThat(expectation.placeOf("prospect.answer").line()).isEqualTo(8);
        assertThat(expectation.placeOf("stage")).isEqualTo(expectation.place());
    }

    @Test
    void anExpectationMayNameItsDayAndItsApplicant() throws ProblemsFound {
        var expectation = expectations("UA, GE", "[{asOf: 2025-01-01, applicant: GE, stage: none}]")
                .get(0);

        assertThat(expectation.asOf()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(expectation.applicant()).isEqualTo("GE");
        assertThat(expectation.fields()).containsOnlyKeys("stage");
    }

    @Test
    void withSeveralApplicantsAnExpectationThatNamesNoneIsOfEach() throws ProblemsFound {
        assertThat(expectations("UA, GE", "{electorate: 32}"))
                .extracting(Expectation::applicant)
                .containsExactly("UA", "GE");
    }

    @Test
    void whatIsComparedIsPlainDataInTheFilesOrder() throws ProblemsFound {
        var fields = expectations("UA", """
                  rules: [R-DEC-02, R-EXP-01a]
                  electorate: 32
                  memberSince: null
                  blockers: [US, EU]
                  decision: {on: 2025-11-26, electorate: 32, answer: not-agreed, blockers: [US]}
                  prospect: open
                  clauses: {7: no-effect, b: recorded}
                  eligibility: {eligible: true, other: false}
                """).get(0).fields();

        assertThat(fields)
                .containsExactly(
                        entry("rules", List.of("R-DEC-02", "R-EXP-01a")),
                        entry("electorate", 32),
                        entry("memberSince", null),
                        entry("blockers", List.of("US", "EU")),
                        entry(
                                "decision",
                                Map.of(
                                        "on",
                                        "2025-11-26",
                                        "electorate",
                                        32,
                                        "answer",
                                        "not-agreed",
                                        "blockers",
                                        List.of("US"))),
                        entry("prospect", "open"),
                        entry("clauses", Map.of("7", "no-effect", "b", "recorded")),
                        entry("eligibility", Map.of("eligible", true, "other", false)));
    }

    @Test
    void anEmptyListComparesWhereListsAreComparedExactly() throws ProblemsFound {
        assertThat(expectations("UA", "{blockers: []}").get(0).fields()).containsExactly(entry("blockers", List.of()));
    }

    private static List<Expectation> expectations(String applicants, String expect) throws ProblemsFound {
        var separator = expect.startsWith(" ") ? "\n" : " ";
        return Reading.scenario("title: Expected\nasOf: 2025-11-26\napplicants: [" + applicants + "]\nexpect:"
                        + separator + expect + "\n")
                .expectations();
    }
}
