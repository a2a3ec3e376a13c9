package org.articleten.cli.report;

import java.util.List;
import java.util.Optional;
import org.articleten.explanation.Result;
import org.articleten.facts.Question;
import org.articleten.facts.Vote;
import org.articleten.facts.VoteWord;
import org.articleten.scenario.Scenario;

/** The question that a decision is on, as the scenario puts it. */
final class Asked {
    private Asked() {}

    static Optional<Question> in(Scenario scenario, Result result) {
        var decision = result.decision();
        Question last = null;
        for (var act : scenario.acts()) {
            if (decision != null
                    && act instanceof Question question
                    && question.applicant().equals(result.applicant())
                    && question.matter() == decision.question()
                    && question.entry().on().equals(decision.on())) {
                last = question;
            }
        }
        return Optional.ofNullable(last);
    }

    /** Those of these Parties that agree on a condition only. */
    static List<String> conditional(Optional<Question> question, List<String> parties) {
        return parties.stream()
                .filter(party -> question.stream()
                        .flatMap(asked -> asked.votes().stream())
                        .filter(vote -> vote.speaksFor(party))
                        .map(Vote::word)
                        .anyMatch(VoteWord.CONDITIONAL::equals))
                .toList();
    }
}
