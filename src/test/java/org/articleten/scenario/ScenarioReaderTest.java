package org.articleten.scenario;

import static org.articleten.scenario.Reading.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.articleten.facts.Assessment;
import org.articleten.facts.Criterion;
import org.articleten.facts.European;
import org.articleten.facts.Limb;
import org.articleten.facts.StateOverride;
import org.articleten.facts.Statehood;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.Test;

class ScenarioReaderTest {
    @Test
    void whatIsLeftOutHasItsDefault() throws ProblemsFound {
        var scenario = scenario("title: One\nasOf: 2025-11-26\napplicant: NO\n");

        assertThat(scenario.rules()).isEqualTo("nato");
        assertThat(scenario.houseRules()).isEqualTo("real");
        assertThat(scenario.applicants()).containsExactly("NO");
        assertThat(scenario.parties()).isNull();
        assertThat(scenario.about()).isNull();
        assertThat(scenario.tags()).isEmpty();
        assertThat(scenario.acts()).isEmpty();
        assertThat(scenario.expectations()).isEmpty();
    }

    @Test
    void whatIsSaidAboutItIsKept() throws ProblemsFound {
        var scenario = scenario("""
                title: One
                about: Two
                tags: [three, "4"]
                sources:
                  - {id: five, title: Six, publisher: Seven, date: 2025-11-25, url: "https://example.org"}
                  - {id: eight}
                asOf: 2025-11-26
                applicant: UA
                """);

        assertThat(scenario.title()).isEqualTo("One");
        assertThat(scenario.about()).isEqualTo("Two");
        assertThat(scenario.tags()).containsExactly("three", "4");
        assertThat(scenario.sources())
                .containsExactly(
                        new Source("five", "Six", "Seven", LocalDate.of(2025, 11, 25), "https://example.org", false),
                        new Source("eight", "eight", null, null, null, false));
    }

    @Test
    void theDigestIsThatOfTheBytes() throws ProblemsFound {
        // printf 'title: One\nasOf: 2025-11-26\napplicant: UA\n' | sha256sum
        assertThat(scenario("title: One\nasOf: 2025-11-26\napplicant: UA\n").digest())
                .isEqualTo("sha256:27bca9d5b8e0324e9620c1be3cc6d909e56e363ffdbe747e1c46e674f96d0b29");
    }

    @Test
    void theDayOfTheAnswerIsThatOfTheLastAct() throws ProblemsFound {
        var scenario = scenario("""
                title: Days
                applicant: UA
                timeline:
                  - {on: 2025-11-28, note: The summit ends.}
                  - {on: 2025-11-26, applies: UA}
                """);

        assertThat(scenario.asOf()).isEqualTo(LocalDate.of(2025, 11, 28));
    }

    @Test
    void theDayOfTheAnswerMayBeBeforeAndAfterEveryAct() throws ProblemsFound {
        for (var day : List.of("1949-04-04", "2030-01-01")) {
            var scenario = scenario(
                    "title: Days\nasOf: " + day + "\napplicant: UA\ntimeline: [{on: 2025-11-26, applies: UA}]\n");
            assertThat(scenario.asOf()).isEqualTo(LocalDate.parse(day));
        }
    }

    @Test
    void askedAreTheDayOfTheAnswerAndThoseOfTheExpectations() throws ProblemsFound {
        var scenario = scenario("""
                title: Days
                asOf: 2025-11-26
                applicant: UA
                expect:
                  - {asOf: 2030-01-01, outcome: none}
                  - {asOf: 2025-11-26, stage: none}
                  - {asOf: 1949-01-01, stage: none}
                """);

        assertThat(scenario.asked())
                .containsExactly(LocalDate.of(1949, 1, 1), LocalDate.of(2025, 11, 26), LocalDate.of(2030, 1, 1));
        assertThat(scenario.dossier(scenario.asked()).asked()).isEqualTo(scenario.asked());
    }

    @Test
    void theDossierHasTheFactsOfTheScenario() throws ProblemsFound {
        var scenario = scenario("""
                title: An alliance of two
                applicant: XA
                parties: [FR, GB, FR]
                states: {XA: {name: Atlantis}}
                criteria: {security: met}
                timeline: [{on: 2025-11-26, applies: XA}]
                """);

        var dossier = scenario.dossier(scenario.asked());
        assertThat(dossier.applicants()).containsExactly("XA");
        assertThat(dossier.parties()).containsExactly("FR", "GB");
        assertThat(dossier.states()).isEqualTo(scenario.states()).hasSize(1);
        assertThat(dossier.criteria()).isEqualTo(scenario.criteria()).hasSize(1);
        assertThat(dossier.acts()).isEqualTo(scenario.acts()).hasSize(1);
    }

    @Test
    void anAllianceMayBeEmpty() throws ProblemsFound {
        assertThat(scenario("title: One\nasOf: 2025-11-26\napplicant: UA\nparties: []\n")
                        .parties())
                .isNotNull()
                .isEmpty();
    }

    @Test
    void aFictionalStateIsAEuropeanStateUnlessItSaysOtherwise() throws ProblemsFound {
        var scenario = scenario("""
                title: States
                asOf: 2025-11-26
                applicants: [XA, ZZ, CY]
                states:
                  XA: {name: Atlantis}
                  ZZ: {state: contested, european: no, contestedBy: TR, conflictingAlliance: A treaty}
                  CY: {contestedBy: []}
                """);

        assertThat(scenario.states())
                .containsExactly(
                        new StateOverride("XA", "Atlantis", Statehood.YES, European.YES, null, null, 5),
                        new StateOverride("ZZ", null, Statehood.CONTESTED, European.NO, List.of("TR"), "A treaty", 6),
                        new StateOverride("CY", null, null, null, List.of(), null, 7));
    }

    @Test
    void everyFreeCodeMayBeDeclared() throws ProblemsFound {
        for (var code : List.of("ZZ", "XA", "XJ", "XL", "XZ", "QM", "QZ")) {
            assertThat(scenario("title: One\nasOf: 2025-11-26\napplicant: %s\nstates: {%s: {}}\n".formatted(code, code))
                            .states())
                    .hasSize(1);
        }
    }

    @Test
    void stateCodesAreThoseOfIsoKosovoAndFourFormerStates() throws ProblemsFound {
        var parties = scenario(
                        "title: One\nasOf: 2025-11-26\napplicant: UA\nparties: [NO, XK, SU, YU, CS, DD, GL, TW]\n")
                .parties();

        assertThat(parties).hasSize(8);
    }

    @Test
    void criteriaOfTheOnlyApplicantNeedNoCode() throws ProblemsFound {
        var scenario = scenario("""
                title: Criteria
                asOf: 2025-11-26
                applicant: UA
                criteria:
                  principles: met
                  security: unmet
                """);

        assertThat(scenario.criteria())
                .containsExactly(
                        new Criterion("UA", Limb.PRINCIPLES, Assessment.MET, 5),
                        new Criterion("UA", Limb.SECURITY, Assessment.UNMET, 6));
    }

    @Test
    void criteriaStandUnderTheirApplicants() throws ProblemsFound {
        var scenario = scenario("""
                title: Criteria
                asOf: 2025-11-26
                applicants: [UA, GE]
                criteria:
                  GE: {security: unassessed}
                """);

        assertThat(scenario.criteria()).containsExactly(new Criterion("GE", Limb.SECURITY, Assessment.UNASSESSED, 5));
    }

    @Test
    void whoLeavesConcernsEveryApplicant() throws ProblemsFound {
        assertThat(scenario("title: One\napplicants: [UA, GE]\ntimeline: [{on: 2025-11-26, denounces: US}]\n")
                        .acts())
                .hasSize(1);
    }

    @Test
    void aMisspeltKeyIsNotAlsoAMissingOne() {
        assertThat(Reading.problems("title: One\nasOff: 2025-11-26\naplicant: UA\n"))
                .doesNotContain("missing-key")
                .contains("scenario.yaml:2:1: unknown-key", "scenario.yaml:3:1: unknown-key");
    }
}
