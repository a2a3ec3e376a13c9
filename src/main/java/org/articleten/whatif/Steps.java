package org.articleten.whatif;

import org.articleten.facts.Acceptance;
import org.articleten.facts.Application;
import org.articleten.facts.Assessment;
import org.articleten.facts.BarLifted;
import org.articleten.facts.Deposit;
import org.articleten.facts.Fulfilment;
import org.articleten.facts.Matter;
import org.articleten.facts.Question;
import org.articleten.facts.Ratification;
import org.articleten.facts.Signature;
import org.articleten.facts.VoteWord;

/** The changes that take a case further, by themselves or not: where to look for what takes many of them. */
final class Steps {
    private Steps() {}

    static boolean forward(Change change) {
        if (change instanceof Change.Criterion seen) {
            return seen.assessment() == Assessment.MET;
        }
        if (change instanceof Change.Vote vote) {
            return vote.word() == VoteWord.CONSENT && vote.question().matter() == Matter.INVITATION;
        }
        if (!(change instanceof Change.Added more)) {
            return false;
        }
        var act = more.act();
        return act instanceof Application
                || act instanceof BarLifted
                || act instanceof Signature
                || act instanceof Acceptance
                || act instanceof Fulfilment
                || act instanceof Ratification
                || act instanceof Deposit
                || (act instanceof Question question
                        && question.matter() == Matter.INVITATION
                        && question.votes().stream().anyMatch(vote -> vote.word() == VoteWord.CONSENT));
    }
}
