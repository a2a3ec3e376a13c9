package org.articleten.whatif;

import java.util.List;
import org.articleten.facts.Acceptance;
import org.articleten.facts.Act;
import org.articleten.facts.Application;
import org.articleten.facts.Assessment;
import org.articleten.facts.BarLifted;
import org.articleten.facts.Declaration;
import org.articleten.facts.Denunciation;
import org.articleten.facts.Deposit;
import org.articleten.facts.Fulfilment;
import org.articleten.facts.Matter;
import org.articleten.facts.OwnBar;
import org.articleten.facts.Promise;
import org.articleten.facts.Protest;
import org.articleten.facts.Question;
import org.articleten.facts.Ratification;
import org.articleten.facts.Repeal;
import org.articleten.facts.Retraction;
import org.articleten.facts.Signature;
import org.articleten.facts.VoteWord;
import org.articleten.facts.Withdrawal;

/** The order in which a case goes: how acts that are added follow each other, and where to look for what takes many of them. */
final class Steps {
    /** The order in which acts that are added follow each other. */
    private static final List<Class<? extends Act>> ORDER = List.of(
            Ratification.class,
            Retraction.class,
            Repeal.class,
            Declaration.class,
            OwnBar.class,
            BarLifted.class,
            Application.class,
            Promise.class,
            Protest.class,
            Question.class,
            Signature.class,
            Acceptance.class,
            Fulfilment.class,
            Deposit.class,
            Denunciation.class,
            Withdrawal.class);

    private Steps() {}

    /** The place of an act that is added among others. */
    static int place(Act act) {
        return ORDER.indexOf(act.getClass());
    }

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
