package org.articleten.scenario;

import static org.articleten.scenario.Reading.acts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.articleten.facts.Entry;
import org.articleten.facts.Matter;
import org.articleten.facts.Procedure;
import org.articleten.facts.Question;
import org.articleten.facts.Vote;
import org.articleten.facts.VoteWord;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 26);

    @Test
    void theShortFormIsAQuestionOnTheDayOfTheAnswer() throws ProblemsFound {
        var scenario = Reading.scenario("""
                title: All but one agree
                asOf: 2025-11-26
                applicant: UA
                question: invitation
                votes:
                  default: consent
                  US: object
                  RU: object
                """);

        assertThat(scenario.asOf()).isEqualTo(DAY);
        assertThat(scenario.acts())
                .containsExactly(new Question(
                        new Entry(DAY, 4, null),
                        1,
                        "UA",
                        Matter.INVITATION,
                        Procedure.SESSION,
                        DAY,
                        List.of(
                                vote(6, "default", List.of("US", "RU"), VoteWord.CONSENT),
                                vote(7, "US", List.of(), VoteWord.OBJECT),
                                vote(8, "RU", List.of(), VoteWord.OBJECT))));
    }

    @Test
    void theShortFormIsTheSameAsATimelineWithOneQuestion() throws ProblemsFound {
        var brief = Reading.scenario("""
                title: One question
                asOf: 2025-11-26
                applicant: UA
                question: never-admit
                procedure: silence
                until: 2025-12-01
                votes: {default: silent, US: {vote: object, on: 2025-11-27}}
                """);
        var whole = Reading.scenario("""
                title: One question
                applicant: UA
                timeline:
                  - on: 2025-11-26
                    question: never-admit
                    procedure: silence
                    until: 2025-12-01
                    votes: {default: silent, US: {vote: object, on: 2025-11-27}}
                """);

        assertThat(brief)
                .usingRecursiveComparison()
                .ignoringFields("content")
                .ignoringFieldsMatchingRegexes(".*entry.line")
                .isEqualTo(whole);
    }

    @Test
    void aQuestionOnNobodyInParticularIsOneQuestionForEachApplicant() throws ProblemsFound {
        var questions = acts(Question.class, """
                - {on: 2025-11-26, question: invitation}
                - {on: 2025-11-25, question: never-admit, for: GE}
                """);

        assertThat(questions).extracting(Question::applicant).containsExactly("GE", "UA", "GE");
        assertThat(questions).extracting(Question::number).containsExactly(3, 1, 2);
    }

    @Test
    void eachVoteKnowsItsQuestion() throws ProblemsFound {
        var questions = acts(Question.class, """
                - {on: 2025-11-26, question: invitation, votes: {US: object}}
                - {on: 2025-11-27, question: invitation, for: UA, votes: {US: consent, default: reserve}}
                """);

        assertThat(questions)
                .allSatisfy(question -> assertThat(question.votes())
                        .isNotEmpty()
                        .allMatch(vote -> vote.question() == question.number()));
    }

    @Test
    void aQuestionWithoutVotesHasNone() throws ProblemsFound {
        assertThat(acts(Question.class, "- {on: 2025-11-26, question: rescind-invitation}\n"))
                .allMatch(question -> question.votes().isEmpty());
    }

    @Test
    void aVoteUnderSilenceHasItsOwnDayAlsoAfterTheDeadline() throws ProblemsFound {
        var question = acts(Question.class, """
                - on: 2025-11-26
                  question: invitation
                  procedure: silence
                  until: 2025-11-28
                  votes:
                    US: {vote: object, on: 2025-11-29}
                    HU: object
                """).get(0);

        assertThat(question.procedure()).isEqualTo(Procedure.SILENCE);
        assertThat(question.until()).isEqualTo(LocalDate.of(2025, 11, 28));
        assertThat(question.votes())
                .extracting(Vote::entry)
                .containsExactly(new Entry(LocalDate.of(2025, 11, 29), 9, null), new Entry(DAY, 10, null));
    }

    @Test
    void aSilenceMayEndOnTheDayOnWhichItBegins() throws ProblemsFound {
        assertThat(acts(
                        Question.class,
                        "- {on: 2025-11-26, question: invitation, procedure: silence, until: 2025-11-26}\n"))
                .allMatch(question -> question.until().equals(DAY));
    }

    @Test
    void aVoteKeepsItsConditionOrElseItsReason() throws ProblemsFound {
        var votes = acts(Question.class, """
                - on: 2025-11-26
                  question: invitation
                  votes:
                    US: {vote: conditional, condition: A treaty, reason: Caution}
                    HU: {vote: object, reason: Minorities, says: Never.}
                    default: {vote: reserve}
                """).get(0).votes();

        assertThat(votes).extracting(Vote::condition).containsExactly("A treaty", "Minorities", null);
        assertThat(votes).extracting(Vote::actor).containsExactly("US", "HU", "default");
    }

    @Test
    void aVoteWithoutASourceHasThatOfItsQuestion() throws ProblemsFound {
        var scenario = Reading.scenario("""
                title: Sources
                applicant: UA
                sources: [{id: a, title: A record}, {id: b}]
                timeline:
                  - {on: 2025-11-26, source: a, question: invitation, votes: {US: object, HU: {vote: object, source: b}}}
                """);

        var question = (Question) scenario.acts().get(0);
        assertThat(question.votes()).extracting(vote -> vote.entry().source()).containsExactly("A record", "b");
    }

    private static Vote vote(int line, String actor, List<String> except, VoteWord word) {
        return new Vote(new Entry(DAY, line, null), 1, actor, except, word, null);
    }
}
