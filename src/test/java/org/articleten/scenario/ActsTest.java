package org.articleten.scenario;

import static org.articleten.scenario.Reading.acts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.articleten.facts.Acceptance;
import org.articleten.facts.Application;
import org.articleten.facts.BarLifted;
import org.articleten.facts.Confidence;
import org.articleten.facts.Dating;
import org.articleten.facts.Denunciation;
import org.articleten.facts.Deposit;
import org.articleten.facts.Entry;
import org.articleten.facts.Note;
import org.articleten.facts.OwnBar;
import org.articleten.facts.Position;
import org.articleten.facts.Precision;
import org.articleten.facts.Retraction;
import org.articleten.facts.Signature;
import org.articleten.facts.Stance;
import org.articleten.facts.Withdrawal;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.Test;

class ActsTest {
    private static final Entry FIRST = new Entry(LocalDate.of(2025, 11, 1), 4, null);
    private static final Entry SECOND = new Entry(LocalDate.of(2025, 11, 2), 5, null);

    @Test
    void oneStateOrSeveralAskToJoin() throws ProblemsFound {
        var acts = acts("""
                - {on: 2025-11-01, applies: UA}
                - {on: 2025-11-02, applies: [GE, UA]}
                """);

        assertThat(acts)
                .containsExactly(
                        new Application(FIRST, "UA"), new Application(SECOND, "GE"), new Application(SECOND, "UA"));
    }

    @Test
    void aStateWithdrawsDepositsDenouncesAndRetracts() throws ProblemsFound {
        var acts = acts("""
                - {on: 2025-11-01, withdraws: UA}
                - {on: 2025-11-02, deposits: GE}
                - {on: 2025-11-03, denounces: HU}
                - {on: 2025-11-04, retracts: [HU, SK]}
                """);

        assertThat(acts)
                .containsExactly(
                        new Withdrawal(FIRST, "UA"),
                        new Deposit(SECOND, "GE"),
                        new Denunciation(new Entry(LocalDate.of(2025, 11, 3), 6, null), "HU"),
                        new Retraction(new Entry(LocalDate.of(2025, 11, 4), 7, null), "HU"),
                        new Retraction(new Entry(LocalDate.of(2025, 11, 4), 7, null), "SK"));
    }

    @Test
    void anApplicantsOwnLawForbidsAndAllows() throws ProblemsFound {
        var acts = acts("""
                - {on: 2025-11-01, barsItself: [UA, GE], reason: Neutrality}
                - {on: 2025-11-02, liftsBar: GE}
                """);

        assertThat(acts)
                .containsExactly(
                        new OwnBar(FIRST, "UA", "Neutrality"),
                        new OwnBar(FIRST, "GE", "Neutrality"),
                        new BarLifted(SECOND, "GE", null));
    }

    @Test
    void everyPartyOrSomeSignTheProtocolsThatAreMeant() throws ProblemsFound {
        var acts = acts("""
                - {on: 2025-11-01, signs: all}
                - {on: 2025-11-02, signs: [US, secretary-general], protocol: GE}
                """);

        assertThat(acts)
                .containsExactly(
                        new Signature(FIRST, "UA", true, List.of()),
                        new Signature(FIRST, "GE", true, List.of()),
                        new Signature(SECOND, "GE", false, List.of("US", "secretary-general")));
    }

    @Test
    void daysAreExactAndVerifiedUnlessTheySayOtherwise() throws ProblemsFound {
        var acts = acts("""
                - {on: 2025-11-01, accepts: US, protocol: [UA]}
                - {on: 2025-11-02, accepts: [all], protocol: GE, precision: no-later-than, unverified: true, confidence: low}
                """);

        assertThat(acts)
                .containsExactly(
                        new Acceptance(FIRST, "UA", false, List.of("US")),
                        new Acceptance(
                                new Entry(
                                        SECOND.on(),
                                        SECOND.line(),
                                        null,
                                        new Dating(Precision.NO_LATER_THAN, true, Confidence.LOW)),
                                "GE",
                                true,
                                List.of()));
    }

    @Test
    void positionsStandOnTheirOwnLinesWithTheirOwnSources() throws ProblemsFound {
        var scenario = Reading.scenario("""
                title: Positions
                applicants: [GE]
                sources:
                  - {id: report, title: A report}
                  - {id: 2, title: A speech}
                timeline:
                  - on: 2025-11-01
                    source: report
                    for: GE
                    positions:
                      US: oppose
                      EU: {position: support, says: Welcome., source: 2}
                """);

        assertThat(scenario.acts())
                .containsExactly(
                        new Position(new Entry(LocalDate.of(2025, 11, 1), 11, "A report"), "US", "GE", Stance.OPPOSE),
                        new Position(new Entry(LocalDate.of(2025, 11, 1), 12, "A speech"), "EU", "GE", Stance.SUPPORT));
    }

    @Test
    void aPositionOnNobodyInParticularIsOnEveryApplicant() throws ProblemsFound {
        var positions = acts(Position.class, "- {on: 2025-11-01, positions: {US: undecided}}\n");

        assertThat(positions).extracting(Position::applicant).containsExactly("UA", "GE");
    }

    @Test
    void aNoteIsAnActThatConcernsNoGovernment() throws ProblemsFound {
        assertThat(acts("- {on: 2025-11-01, note: The summit begins.}\n- {on: 2025-11-02, signs: all}\n"))
                .hasSize(3)
                .filteredOn(act -> !(act instanceof Signature))
                .singleElement()
                .isInstanceOf(Note.class);
    }

    @Test
    void actsAreSortedByDateThenInTheFilesOrder() throws ProblemsFound {
        var acts = acts("""
                - {on: 2025-11-03, denounces: US}
                - {on: 2025-11-01, denounces: FR}
                - {on: 2025-11-03, denounces: CA}
                - {on: 2025-11-02, denounces: DE}
                """);

        assertThat(acts).extracting(act -> ((Denunciation) act).state()).containsExactly("FR", "DE", "US", "CA");
    }

    @Test
    void aStateNamedTwiceInOneActActsOnce() throws ProblemsFound {
        assertThat(acts("- {on: 2025-11-01, denounces: [US, FR, US]}\n")).hasSize(2);
    }

    @Test
    void whoActsMayBeNobody() throws ProblemsFound {
        assertThat(acts("- {on: 2025-11-01, accepts: [], protocol: UA}\n- {on: 2025-11-02, signs: all}\n"))
                .first()
                .isEqualTo(new Acceptance(FIRST, "UA", false, List.of()));
    }
}
