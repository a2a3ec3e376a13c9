package org.articleten.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.ScenarioReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What could change a result is tried before it is said. */
class RemediesTest {
    private static final String HEAD = """
            title: A small alliance
            applicant: ZZ
            parties: [XA, XB, XC]
            states: {ZZ: {}, XA: {}, XB: {}, XC: {}}
            """;

    private static RuleBook book;

    @BeforeAll
    static void load() throws ProblemsFound {
        book = RuleBook.load(Path.of("rules", "nato"), List.of());
    }

    @Test
    void theOnlyObjectorIsEnoughAlone() throws ProblemsFound {
        assertThat(remedies("""
                asOf: 2030-05-01
                question: invitation
                votes: {default: consent, XB: object}
                """)).containsExactly("consent [XB] -> invited");
    }

    @Test
    void ofTwoObjectorsEachIsNeeded() throws ProblemsFound {
        assertThat(remedies("""
                asOf: 2030-05-01
                question: invitation
                votes: {default: consent, XB: object, XC: conditional}
                """)).containsExactly("consent [XB, XC], each needed -> invited");
    }

    @Test
    void whoHasNotSpokenIsNeededBesideTheObjector() throws ProblemsFound {
        assertThat(remedies("""
                asOf: 2030-05-01
                question: invitation
                votes: {XA: consent, XB: object}
                """)).containsExactly("consent [XB, XC], each needed -> invited");
    }

    @Test
    void aPendingQuestionGoesEitherWay() throws ProblemsFound {
        assertThat(remedies("""
                asOf: 2030-05-01
                question: invitation
                votes: {default: consent, XB: silent}
                """)).containsExactly("consent [XB] -> invited", "objection [XB] -> no-consensus");
    }

    @Test
    void aRunningSilenceEndsByItself() throws ProblemsFound {
        assertThat(remedies("""
                asOf: 2030-05-01
                question: invitation
                procedure: silence
                until: 2030-05-10
                """)).containsExactly("objection [XA] -> no-consensus", "time [] -> invited");
    }

    @Test
    void aVoteThatIsStillToComeIsNotCounted() throws ProblemsFound {
        assertThat(remedies("""
                asOf: 2030-05-01
                timeline:
                  - on: 2030-05-01
                    question: invitation
                    procedure: silence
                    until: 2030-05-10
                    votes: {XA: {vote: object, on: 2030-05-05}}
                """)).contains("time [] -> invited");
    }

    @Test
    void aBrokenSilenceRunsOnIfTheObjectorKeepsQuiet() throws ProblemsFound {
        assertThat(remedies("""
                asOf: 2030-05-02
                timeline:
                  - {on: 2030-05-01, question: invitation, procedure: silence, until: 2030-05-10, votes: {XA: object}}
                """)).containsExactly("consent [XA] -> pending");
    }

    @Test
    void theNextStepFollowsTheStage() throws ProblemsFound {
        var invited = """
                timeline:
                  - {on: 2030-05-01, question: invitation, votes: {default: consent}}
                """;
        var signed = invited + "  - {on: 2030-06-01, signs: all}\n";
        var accepted = signed + "  - {on: 2030-07-01, accepts: all}\n";
        assertThat(remedies(invited)).containsExactly("signature [] -> ratifying");
        assertThat(remedies(signed)).containsExactly("acceptance [XA, XB, XC] -> cleared");
        assertThat(remedies(accepted)).containsExactly("deposit [] -> member");
        assertThat(remedies(accepted + "  - {on: 2030-08-01, deposits: ZZ}\n")).isEmpty();
    }

    @Test
    void aBarMustBeLiftedFirst() throws ProblemsFound {
        assertThat(remedies("""
                timeline:
                  - {on: 2030-05-01, signs: all}
                  - {on: 2030-05-02, accepts: all}
                  - {on: 2030-05-03, barsItself: ZZ}
                """)).containsExactly("bar-lifted-and-deposit [] -> member");
    }

    @Test
    void nothingHelpsWhatIsNotEuropean() throws ProblemsFound {
        assertThat(remedies("""
                asOf: 2030-05-01
                timeline:
                  - {on: 2030-05-01, applies: ZZ}
                """, HEAD.replace("ZZ: {}", "ZZ: {european: no}")))
                .containsExactly("invitation-by-all [] -> ineligible");
    }

    @Test
    void aCriterionCanBeSeenOtherwise() throws ProblemsFound {
        assertThat(remedies("""
                asOf: 2030-05-01
                criteria: {ZZ: {principles: unmet}}
                timeline:
                  - {on: 2030-05-01, applies: ZZ}
                """)).containsExactly("criteria [] -> aspirant");
    }

    @Test
    void whoHasWithdrawnMayComeBack() throws ProblemsFound {
        assertThat(remedies("""
                timeline:
                  - {on: 2030-05-01, applies: ZZ}
                  - {on: 2030-05-02, withdraws: ZZ}
                """)).containsExactly("application [] -> aspirant", "invitation-by-all [] -> invited");
    }

    @Test
    void aNoticeRunsOutByItself() throws ProblemsFound {
        assertThat(remedies("""
                timeline:
                  - {on: 2030-05-01, denounces: ZZ}
                """, HEAD.replace("[XA,", "[ZZ, XA,"))).containsExactly("time [] -> former-member");
    }

    @Test
    void laterActsOfTheScenarioAreNoPartOfIt() throws ProblemsFound {
        assertThat(remedies("""
                asOf: 2030-05-01
                timeline:
                  - {on: 2030-05-01, applies: ZZ}
                  - {on: 2030-05-02, withdraws: ZZ}
                """)).containsExactly("invitation-by-all [] -> invited");
    }

    private static List<String> remedies(String rest) throws ProblemsFound {
        return remedies(rest, HEAD);
    }

    private static List<String> remedies(String rest, String head) throws ProblemsFound {
        var scenario = ScenarioReader.read("test.yaml", (head + rest).getBytes(StandardCharsets.UTF_8));
        var played = new ScenarioRuns(book, null).play(scenario);
        var last = played.run().results().get(played.run().results().size() - 1);
        try (var trials = new Trials(played)) {
            return trials.remedies(last).stream().map(RemediesTest::told).toList();
        }
    }

    private static String told(Remedy remedy) {
        return remedy.change().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + " " + remedy.by()
                + (remedy.eachNeeded() ? ", each needed" : "") + " -> "
                + remedy.then().outcome().word();
    }
}
