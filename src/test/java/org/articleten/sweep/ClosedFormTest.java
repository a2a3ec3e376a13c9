package org.articleten.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.articleten.facts.Outcome;
import org.articleten.facts.ProspectAnswer;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sweeps of which the counts are known beforehand, by a formula. */
class ClosedFormTest {
    private static final List<String> PARTIES = List.of("US", "FR", "DE", "IT", "NO", "PL");

    private static String alliance(int size) {
        return Plans.QUESTION.formatted(String.join(", ", PARTIES.subList(0, size)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void ofTwoWordsOnePlayInvitesAndEachGovernmentDecidesTwo(int size) throws ProblemsFound {
        var tally = Plans.tally(alliance(size), "vary: [{votes: all, words: [consent, object]}]");
        assertThat(Plans.counts(tally)).isEqualTo(Map.of(Outcome.INVITED, 1, Outcome.NO_CONSENSUS, (1 << size) - 1));
        assertThat(tally.pivotal())
                .hasSize(size)
                .allSatisfy(count -> assertThat(count.plays()).isEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void ofThreeWordsWhoeverObjectsDecidesAlone(int size) throws ProblemsFound {
        var tally = Plans.tally(alliance(size), "vary: [{votes: all, words: [consent, object, undecided]}]");
        var all = (int) Math.pow(3, size);
        var noObjection = 1 << size;
        assertThat(Plans.counts(tally))
                .isEqualTo(Map.of(
                        Outcome.INVITED, 1, Outcome.NO_CONSENSUS, all - noObjection, Outcome.PENDING, noObjection - 1));
        // Where none of the others objects, this government's three words make a difference; else none does.
        assertThat(tally.pivotal())
                .allSatisfy(count -> assertThat(count.plays()).isEqualTo(3 * noObjection / 2));
    }

    @Test
    void underTwoThirdsTheCountsAreSumsOfBinomials() throws ProblemsFound {
        var plan = Plans.of(
                alliance(6),
                "vary: [{votes: all, words: [consent, object]}]",
                Plans.rules(List.of(Path.of("rules", "reforms", "two-thirds"))));
        // Four, five or six of six: 15 + 6 + 1.
        var tally = Tally.of(Plans.played(plan)).get(0);
        assertThat(Plans.counts(tally)).isEqualTo(Map.of(Outcome.INVITED, 22, Outcome.NO_CONSENSUS, 42));
        // It decides where three of the five others consent, whatever its own word: 2 * 10.
        assertThat(tally.pivotal())
                .allSatisfy(count -> assertThat(count.plays()).isEqualTo(20));
    }

    @Test
    void anOutsiderDecidesNothing() throws ProblemsFound {
        var tally = Plans.tally(alliance(2), "vary: [{votes: [US, RU], words: [consent, object]}]");
        assertThat(tally.pivotal())
                .extracting(Tally.Count::what, Tally.Count::plays)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("RU", 0), org.assertj.core.groups.Tuple.tuple("US", 4));
    }

    @Test
    void chancesMultiply() throws ProblemsFound {
        var tally = Plans.tally(alliance(3), "vary: [{votes: all, words: {consent: 99, object: 1}}]");
        assertThat(tally.outcomes().get(0).what()).isEqualTo(Outcome.INVITED);
        assertThat(tally.outcomes().get(0).chance()).isCloseTo(0.99 * 0.99 * 0.99, within(1e-9));
    }

    @Test
    void whereTheLastOfTwoDecidesTheDaysOfEntryIntoForceGrowAsASquare() throws ProblemsFound {
        var tally = Plans.tally(Plans.ACCESSION, "vary: [{acceptances: all, delays: {from: 1, to: 10}, deposit: 5}]");
        assertThat(Plans.counts(tally)).isEqualTo(Map.of(Outcome.MEMBER, 100));
        // By the day d both have accepted in d * d of the hundred plays: 9, 25, 64, 81 and 100 are the first of at
        // least 5, 25, 50, 75 and 95.
        assertThat(tally.inForce().days())
                .containsExactly(february(4), february(6), february(9), february(10), february(11));
        assertThat(tally.accession().days())
                .containsExactly(february(9), february(11), february(14), february(15), february(16));
    }

    @Test
    void aDepositBeforeTheEntryIntoForceMakesNoMember() throws ProblemsFound {
        var tally = Plans.tally(Plans.ACCESSION, "vary: [{dates: deposits, days: {from: 2030-02-20, to: 2030-03-11}}]");
        // Nine days are before the first of March.
        assertThat(Plans.counts(tally)).isEqualTo(Map.of(Outcome.MEMBER, 11, Outcome.CLEARED, 9));
        assertThat(tally.accession().plays()).isEqualTo(11);
    }

    @Test
    void positionsGiveProspectsAndNoOutcome() throws ProblemsFound {
        var tally = Plans.tally(alliance(3), "vary: [{positions: all, words: [support, oppose]}]");
        assertThat(Plans.counts(tally)).isEqualTo(Map.of(Outcome.INVITED, 8));
        assertThat(tally.prospects())
                .extracting(Tally.Count::what, Tally.Count::plays)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ProspectAnswer.CONSENSUS, 1),
                        org.assertj.core.groups.Tuple.tuple(ProspectAnswer.NO_CONSENSUS, 7));
        assertThat(tally.pivotal())
                .allSatisfy(count -> assertThat(count.plays()).isEqualTo(2));
    }

    private static LocalDate february(int day) {
        return LocalDate.of(2030, 2, day);
    }
}
