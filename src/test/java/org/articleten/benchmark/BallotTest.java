package org.articleten.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.articleten.facts.Question;
import org.articleten.facts.Vote;
import org.articleten.facts.VoteWord;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.Test;

/** Votes are varied as it is said, and nothing else is. */
class BallotTest {
    private static final String ASKED = """
            title: Three Parties are asked
            asOf: 2025-11-26
            applicant: UA
            parties: [FR, HU, US]
            question: invitation
            votes: {default: consent, US: object, RU: object}
            """;

    @Test
    void neighboursDifferInTheVoteOfOnePartyAndSoDoTheLastAndTheFirst() throws ProblemsFound {
        var apart = ballot(ASKED).oneVoteApart(12);
        assertThat(apart).hasSize(8);
        assertThat(apart.stream().map(BallotTest::words)).doesNotHaveDuplicates();
        for (var at = 0; at < apart.size(); at++) {
            var one = words(apart.get(at));
            var other = words(apart.get((at + 1) % apart.size()));
            assertThat(one.keySet()).isEqualTo(other.keySet());
            assertThat(one.entrySet().stream().filter(vote -> other.get(vote.getKey()) != vote.getValue()))
                    .hasSize(1);
        }
    }

    @Test
    void votesThatTwoScenariosShareAreOneObject() throws ProblemsFound {
        var apart = ballot(ASKED).oneVoteApart(12);
        var france = apart.stream().map(subject -> vote(subject, "FR")).distinct();
        assertThat(france).hasSize(2);
        assertThat(vote(apart.get(0), "RU")).isSameAs(vote(apart.get(1), "RU"));
        assertThat(vote(apart.get(2), Vote.DEFAULT)).isSameAs(vote(apart.get(3), Vote.DEFAULT));
    }

    @Test
    void onlySoManyPartiesChangeAsAreWanted() throws ProblemsFound {
        var apart = ballot(ASKED).oneVoteApart(1);
        assertThat(apart).hasSize(2);
        assertThat(apart).allSatisfy(subject -> assertThat(words(subject)).containsEntry("US", VoteWord.OBJECT));
    }

    @Test
    void whoIsNamedIsNoLongerMeantByTheDefault() throws ProblemsFound {
        assertThat(ballot(ASKED).oneVoteApart(12))
                .allSatisfy(subject ->
                        assertThat(vote(subject, Vote.DEFAULT).except()).containsExactly("FR", "HU", "RU", "US"));
    }

    @Test
    void variationsByChanceAreTheSameOnesEachTime() throws ProblemsFound {
        var once = ballot(ASKED).byChance(50, 1);
        assertThat(once).hasSize(50).isEqualTo(ballot(ASKED).byChance(50, 1));
        assertThat(once).isNotEqualTo(ballot(ASKED).byChance(50, 2));
        assertThat(once).allSatisfy(subject -> assertThat(words(subject)).containsEntry("RU", VoteWord.OBJECT));
    }

    @Test
    void theLastQuestionIsVaried() throws ProblemsFound {
        var apart = ballot("""
                title: It is asked twice
                asOf: 2025-11-26
                applicant: UA
                parties: [FR]
                timeline:
                  - {on: 2025-01-01, question: invitation, votes: {FR: silent}}
                  - {on: 2025-11-01, question: invitation, votes: {FR: silent}}
                """).oneVoteApart(12);
        var questions =
                apart.get(1).dossier().acts().stream().map(Question.class::cast).toList();
        assertThat(questions.get(0).votes()).extracting(Vote::word).containsExactly(VoteWord.SILENT);
        assertThat(questions.get(1).votes()).extracting(Vote::word).containsExactly(VoteWord.OBJECT);
    }

    @Test
    void theRealPartiesAreThoseOfTheDayOfTheQuestion() throws ProblemsFound {
        var apart = ballot("""
                title: Asked before Sweden and Finland were Parties
                asOf: 2022-06-29
                applicant: SE
                question: invitation
                votes: {default: consent}
                """).byChance(2_000, 1);
        var named = apart.stream()
                .flatMap(subject -> words(subject).keySet().stream())
                .distinct()
                .toList();
        assertThat(named).hasSize(31).contains("US", "MK", Vote.DEFAULT).doesNotContain("SE", "FI");
    }

    @Test
    void withoutAQuestionThereIsNoBallot() throws ProblemsFound {
        assertThat(Ballot.of(Given.subject("""
                title: Nothing is asked
                asOf: 2025-11-26
                applicant: UA
                """))).isNull();
    }

    private static Ballot ballot(String text) throws ProblemsFound {
        return Objects.requireNonNull(Ballot.of(Given.subject(text)));
    }

    private static List<Vote> votes(Subject subject) {
        return ((Question) subject.dossier().acts().get(0)).votes();
    }

    private static Vote vote(Subject subject, String actor) {
        return votes(subject).stream()
                .filter(vote -> vote.actor().equals(actor))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, VoteWord> words(Subject subject) {
        var words = new TreeMap<String, VoteWord>();
        for (var vote : votes(subject)) {
            assertThat(words.put(vote.actor(), vote.word())).isNull();
        }
        return words;
    }
}
