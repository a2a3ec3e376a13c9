package org.articleten.regression;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.articleten.document.Rewriting;
import org.articleten.problem.Place;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.ScenarioFiles;
import org.articleten.scenario.ScenarioReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What came out can be written into what is expected: after it the scenario passes, and nothing else is another. */
class AcceptanceTest {
    private static final String HEAD = """
            title: One objects
            asOf: 2025-11-26
            applicant: UA
            question: invitation
            votes: {default: consent, US: object}
            """;

    /** Values of expectations, and others that the format allows in their place. */
    private static final List<String[]> DAMAGE = List.of(
            new String[] {"(outcome: )[a-z-]+", "$1withdrawn"},
            new String[] {"(stage: )[a-z-]+", "$1former-member"},
            new String[] {"(electorate: )[0-9]+", "$199"},
            new String[] {"(prospect: )[a-z-]+", "$1consensus"},
            new String[] {"(answer: )(?:not-)?agreed", "$1pending"},
            new String[] {"(memberSince: )[0-9a-z-]+", "$11900-01-01"},
            new String[] {"(inviter: )[A-Za-z-]+", "$1NO"},
            new String[] {"(blockers|undecided|pending|disregarded): \\[\\]", "$1: [NO, US]"});

    private static ScenarioRuns runs;

    @BeforeAll
    static void loadRules() throws ProblemsFound {
        runs = new ScenarioRuns(RuleBook.load(Path.of("rules", "nato"), List.of()), null);
    }

    @Test
    void everyScenarioWhoseExpectationsAreDamagedIsRestoredByteForByte() throws IOException, ProblemsFound {
        var damaged = 0;
        for (var file : ScenarioFiles.find(List.of("scenarios"))) {
            var text = Files.readString(Path.of(file.name()));
            var wrong = damaged(text);
            if (!wrong.equals(text)) {
                damaged++;
                assertThat(accepted(wrong)).as(file.name()).isEqualTo(text);
            }
        }
        assertThat(damaged).isGreaterThan(300);
    }

    private static String damaged(String text) {
        var start = text.indexOf("\nexpect:");
        var expectations = text.substring(start);
        for (var damage : DAMAGE) {
            expectations = Pattern.compile("(?<![a-zA-Z])" + damage[0])
                    .matcher(expectations)
                    .replaceAll(damage[1]);
        }
        return text.substring(0, start) + expectations;
    }

    @Test
    void commentsOrderAndQuotingStay() throws ProblemsFound {
        assertThat(accepted(HEAD + """
                # What follows is kept.
                expect:   # and this
                    "stage": 'none'
                    outcome:   "invited"   # what was expected
                    blockers:
                    # by whom
                      - HU   # gone
                      - US

                    electorate: 31 # one too few
                about: >
                    The end.
                """)).isEqualTo(HEAD + """
                # What follows is kept.
                expect:   # and this
                    "stage": 'none'
                    outcome:   "no-consensus"   # what was expected
                    blockers:
                    # by whom
                      - US

                    electorate: 32 # one too few
                about: >
                    The end.
                """);
    }

    @Test
    void listsGrowShrinkAndCloseWhereTheyStand() throws ProblemsFound {
        assertThat(accepted(HEAD + "expect: {blockers: [], disregarded: [RU, EU]}\n"))
                .isEqualTo(HEAD + "expect: {blockers: [US], disregarded: []}\n");
        assertThat(accepted(HEAD + "expect:\n  disregarded: # nobody\n  - RU\n  - EU\n  # done\n  stage: none\n"))
                .isEqualTo(HEAD + "expect:\n  disregarded: [] # nobody\n  # done\n  stage: none\n");
        assertThat(accepted(HEAD + "expect:\n  decision:\n    answer: agreed\n    blockers: [\n      HU,\n      US]\n"))
                .isEqualTo(HEAD + "expect:\n  decision:\n    answer: not-agreed\n    blockers: [US]\n");
    }

    @Test
    void nothingAndSomethingTakeEachOthersPlace() throws ProblemsFound {
        assertThat(accepted(HEAD + "expect:\n  memberSince: 2025-11-26\n  stage: none\n"))
                .isEqualTo(HEAD + "expect:\n  memberSince: null\n  stage: none\n");
        assertThat(accepted(HEAD + "expect:\n  stage: none\n  decision:\n"))
                .startsWith(HEAD + "expect:\n  stage: none\n  decision: {question: invitation, on: 2025-11-26, ")
                .contains("answer: not-agreed")
                .contains("blockers: [US]");
    }

    @Test
    void anAnswerInOneWordStaysOneWord() throws ProblemsFound {
        assertThat(accepted(HEAD + "expect: {prospect: consensus, guarantees: not-required}\n"))
                .isEqualTo(HEAD + "expect: {prospect: open, guarantees: null}\n");
    }

    @Test
    void ofListsOfMapsTheKeysThatWereComparedAreWritten() throws ProblemsFound {
        assertThat(accepted(HEAD + "expect:\n  history:\n    - {on: 2025-11-26, outcome: invited}\n"))
                .isEqualTo(HEAD + "expect:\n  history:\n    - {on: 2025-11-26, outcome: no-consensus}\n");
    }

    @Test
    void rulingsByNameAreCorrectedOneByOneAndWrittenAnewWhereTheNamesAreOthers() throws ProblemsFound {
        var deal = """
                title: A deal
                asOf: 2025-11-26
                applicant: UA
                timeline:
                  - on: 2025-11-20
                    agreement:
                      id: plan
                      between: [US, RU]
                      status: draft
                      clauses:
                        - {id: 7, kind: never-admit, of: UA, onBehalfOf: nato}
                        - {id: b, kind: never-admit, of: UA, onBehalfOf: nato}
                """;
        assertThat(accepted(deal + "expect:\n  clauses:\n    7: recorded # no\n    b: not-in-force\n"))
                .isEqualTo(deal + "expect:\n  clauses:\n    7: not-in-force # no\n    b: not-in-force\n");
        assertThat(accepted(deal + "expect:\n  clauses: {7: recorded, c: recorded}\n"))
                .isEqualTo(deal + "expect:\n  clauses: {7: not-in-force, b: not-in-force}\n");
        assertThat(accepted(HEAD + "expect:\n  stage: none\n  clauses:\n    7: recorded\n"))
                .isEqualTo(HEAD + "expect:\n  stage: none\n  clauses: []\n");
    }

    @Test
    void ofWhatMustBeThereTheRestStaysAndOfWhatMustNotWhatIsNotThere() throws ProblemsFound {
        assertThat(accepted(HEAD + "expect: {rules: [R-BLK-01, R-DEC-09], notRules: [R-DEC-09, R-BLK-01]}\n"))
                .isEqualTo(HEAD + "expect: {rules: [R-BLK-01], notRules: [R-DEC-09]}\n");
        assertThat(accepted(HEAD + "expect:\n  stage: none\n  flags:\n    - late-objection\n"))
                .isEqualTo(HEAD + "expect:\n  stage: none\n  flags: []\n");
    }

    @Test
    void anExpectationThatWouldCompareNothingIsRefused() {
        assertThatThrownBy(() -> accepted(HEAD + "expect: {rules: [R-DEC-09]}\n"))
                .isInstanceOf(ProblemsFound.class)
                .hasMessageStartingWith(
                        "a.yaml:6:9: not-accepted: with the present answers this `expect` would compare" + " nothing");
    }

    @Test
    void whatHoldsOfOneApplicantAndNotOfAnotherIsRefused() {
        assertThatThrownBy(() -> accepted("""
                        title: Two
                        applicants: [UA, GE]
                        timeline:
                          - {on: 2025-11-26, question: invitation, for: UA, votes: {default: consent}}
                          - {on: 2025-11-26, applies: GE}
                        expect: {outcome: none}
                        """))
                .isInstanceOf(ProblemsFound.class)
                .hasMessageStartingWith("a.yaml:6:10: not-accepted: `outcome` is expected of several applicants")
                .hasMessageContaining("help: write an expectation for each `applicant`");
    }

    @Test
    void aJsonFileStaysJson() throws ProblemsFound {
        assertThat(accepted("""
                {"title": "One objects", "asOf": "2025-11-26", "applicant": "UA", "question": "invitation",
                 "votes": {"default":"consent","US":"object"},
                 "expect": {"outcome":"invited", "memberSince": "2025-11-26",
                   "blockers": [], "decision": {"answer": "agreed", "electorate":31} } }
                """)).isEqualTo("""
                {"title": "One objects", "asOf": "2025-11-26", "applicant": "UA", "question": "invitation",
                 "votes": {"default":"consent","US":"object"},
                 "expect": {"outcome":"no-consensus", "memberSince": null,
                   "blockers": ["US"], "decision": {"answer": "not-agreed", "electorate":32} } }
                """);
    }

    @Test
    void linesThatEndAsOnWindowsMarksAndLettersBeyondTheBasicPlaneStay() throws ProblemsFound {
        var text = "\uFEFF" + (HEAD + "about: \uD83D\uDE00 é\nexpect: {outcome: invited}\n").replace("\n", "\r\n");
        assertThat(accepted(text)).isEqualTo(text.replace("outcome: invited", "outcome: no-consensus"));
    }

    @Test
    void aLongListGoesOnBelowItsKey() throws ProblemsFound {
        var text = accepted(
                HEAD.replace("{default: consent, US: object}", "{default: undecided}") + "expect:\n  undecided: []\n");
        assertThat(text.substring(text.indexOf("  undecided: [")).lines())
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(120).startsWith("  "));
    }

    @Test
    void eachChangeIsToldWithItsLineAndBothValues() throws ProblemsFound {
        assertThat(Acceptance.of(run(HEAD + "expect:\n  decision:\n    answer: agreed\n  outcome: invited\n")))
                .containsExactly(
                        new Acceptance.Change(
                                new Place("a.yaml", 8, 5), "decision.answer", "agreed", "not-agreed", "not-agreed"),
                        new Acceptance.Change(
                                new Place("a.yaml", 9, 3), "outcome", "invited", "no-consensus", "no-consensus"));
    }

    @Test
    void aPlaceWithoutAValueIsNotWritten() {
        var bytes = (HEAD + "expect: {outcome: invited}\n").getBytes(UTF_8);
        assertThatThrownBy(() -> Rewriting.replace("a.yaml", bytes, Map.of(new Place("a.yaml", 1, 3), "x")))
                .isInstanceOf(ProblemsFound.class)
                .hasMessageContaining("a.yaml:1:3: no-value");
    }

    private static ScenarioRun run(String text) throws ProblemsFound {
        return runs.play(ScenarioReader.read("a.yaml", text.getBytes(UTF_8))).run();
    }

    /** The text with the present answers, which then meet what it expects. */
    private static String accepted(String text) throws ProblemsFound {
        var values = new LinkedHashMap<Place, @Nullable Object>();
        Acceptance.of(run(text)).forEach(change -> values.put(change.place(), change.value()));
        var after = new String(Rewriting.replace("a.yaml", text.getBytes(UTF_8), values), UTF_8);
        assertThat(run(after).met()).as(after).isTrue();
        return after;
    }
}
