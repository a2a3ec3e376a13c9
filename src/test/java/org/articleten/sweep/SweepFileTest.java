package org.articleten.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of sweep files and options that cannot be carried out. */
class SweepFileTest {
    private static final String SCENARIO = Plans.QUESTION.formatted("US, FR, DE");

    private static String refused(String scenario, String sweep) {
        var said = new StringBuilder();
        assertThatThrownBy(() -> Plans.of(scenario, sweep))
                .isInstanceOfSatisfying(
                        ProblemsFound.class,
                        found ->
                                found.problems().stream().map(Problem::toString).forEach(said::append));
        return said.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vary: [{vots: all}]                              | :2:9: unknown-key     | did you mean `votes`?
            vary: [{votes: all, positions: all}]             | :2:8: two-kinds       | each entry has one of
            vary: [{votes: all, words: [consent, objct]}]    | :2:38: unknown-word   | did you mean `object`?
            vary: [{votes: all, words: [consent, abstain]}]  | :2:38: unknown-word   | allowed: `consent`
            vary: [{votes: all, words: [object, object]}]    | :2:37: repeated       | name each value once
            vary: [{votes: all, words: {object: -1}}]        | :2:37: bad-chance     | over 0
            vary: [{votes: [US, XX]}]                        | :2:16: unknown-state  | DE FR US
            vary: [{votes: [US]}, {votes: all}]              | :2:31: repeated       | `vote US` varies twice
            vary: [{votes: all, question: 2}]                | :2:31: bad-number     | from 1 to 1
            vary: [{dates: deposits, days: [2030-01-01]}]    | :2:16: no-such-act    | allowed: `question`
            vary: [{dates: question}]                        | :2:16: missing-key    | give `days`
            vary: [{dates: question, days: [2030-02-30]}]    | :2:33: bad-date       | 2025-11-26
            vary: [{acceptances: all}]                       | :2:22: no-protocol    | signs: all
            vary: []                                         | :2:7: wrong-type      | votes: all
            vary: all                                        | :2:7: wrong-type      | votes: all
            """)
    void whatIsWrongIsToldWithItsPlaceAndWhatWouldBeRight(String sweep, String place, String help) {
        assertThat(refused(SCENARIO, sweep))
                .contains("small.sweep.yaml" + place)
                .contains(help);
    }

    @Test
    void whatAFileLacksIsToldAtOnce() {
        assertThatThrownBy(() -> SweepFile.read(
                        "x.sweep.yaml", "method: randm\ntries: 0\nseeds: 1".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        ProblemsFound.class,
                        found -> assertThat(found.problems())
                                .extracting(Problem::code)
                                .containsExactlyInAnyOrder(
                                        "missing-key", "missing-key", "unknown-method", "bad-number", "unknown-key"));
    }

    @Test
    void moreCombinationsThanCanBePlayedAreRefusedWithTheirNumber() {
        assertThat(refused(Plans.ACCESSION, "vary: [{acceptances: all, delays: {from: 1, to: 9000}}]"))
                .contains("too-many-plays: every combination would be 81000000 plays, and 10000000 are the most")
                .contains("`random` or `latin-hypercube`");
    }

    @Test
    void anActThatCouldStandInNoScenarioOnThatDayIsRefused() {
        var silence = """
                title: Under silence
                applicant: UA
                parties: [US, FR]
                timeline:
                  - {on: 2030-01-01, question: invitation, procedure: silence, until: 2030-01-10, votes: {US: consent}}
                """;
        assertThat(refused(silence, "vary: [{dates: question, days: {from: 2030-01-01, to: 2030-02-01}}]"))
                .contains(":2:16: bad-day: on 2030-02-01 the scenario would be none");
    }

    @Test
    void anOptionSaysTheSameAsAFile() throws ProblemsFound {
        var file = Plans.of(SCENARIO, "vary: [{votes: [US, FR], words: {consent: 0.9, object: 0.1}, question: 1}]");
        var option = VaryOption.read("--vary", "votes:US,FR:consent=0.9,object=0.1:question=1");
        var same = new SweepFile(
                null,
                null,
                org.articleten.problem.Place.startOf("x"),
                java.util.List.of(option),
                null,
                null,
                null,
                null);
        var plan = Plan.of(same, file.setting().draft(), Plans.RULES);
        assertThat(plan.axes()).isEqualTo(file.axes());
        assertThat(plan.planDigest()).isEqualTo(file.planDigest());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vots:all:consent         | `vots` is nothing that varies           | did you mean `votes`?
            votes                    | `votes` does not say of whom or of what | votes:all:consent,object
            votes:all:consent:object | `object` is no `KEY=VALUE`              | question=1
            """)
    void anOptionThatCannotBeReadSaysHowItIsWritten(String option, String message, String help) {
        assertThatThrownBy(() -> VaryOption.read("--vary", option))
                .isInstanceOfSatisfying(
                        ProblemsFound.class,
                        found -> assertThat(found.problems().get(0).toString())
                                .contains(message)
                                .contains(help));
    }
}
