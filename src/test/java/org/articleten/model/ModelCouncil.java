package org.articleten.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.articleten.model.Declares.Text;
import org.articleten.model.ModelAct.Kind;
import org.articleten.model.ModelAct.Question;
import org.articleten.model.ModelResult.Answer;
import org.articleten.model.ModelResult.Decision;
import org.articleten.model.ModelResult.Flag;
import org.articleten.model.ModelResult.Stage;

/** The questions put to the Council and what their answers bring about. */
final class ModelCouncil {
    private final ModelAlliance alliance;
    private final ModelTexts texts;
    private final ModelDeals deals;
    private final List<Put> put = new ArrayList<>();

    ModelCouncil(ModelAlliance alliance, ModelTexts texts, ModelDeals deals) {
        this.alliance = alliance;
        this.texts = texts;
        this.deals = deals;
    }

    /** A question as put to the Council on one applicant, in the order of putting. */
    private record Put(ModelApplicant applicant, ModelQuestion question) {}

    void ask(ModelApplicant applicant, Question asked) {
        Put asking = new Put(applicant, new ModelQuestion(asked));
        put.add(asking);
        if (asked.kind() == Kind.INVITATION) {
            alliance.parties().stream()
                    .filter(party -> deals.pledged(party, applicant.code()) > ModelDeals.NEVER)
                    .forEach(asking.question()::pledgedBy);
        }
        applicant.current().put(asking.question());
        if (asking.question().answeredOn().equals(asked.on())) {
            answer(asking, asked.on());
        }
    }

    /** Answers the silences that end today, in the order in which they were put. */
    void deadlines(LocalDate today) {
        for (Put due : List.copyOf(put)) {
            if (due.question().running() && due.question().answeredOn().equals(today) && isCurrent(due)) {
                answer(due, today);
            }
        }
    }

    private void answer(Put due, LocalDate today) {
        ModelApplicant applicant = due.applicant();
        Decision decision = due.question().answer(alliance.parties());
        decision.blockers().forEach(party -> applicant.blockedBy(party, due.question()));
        if (decision.answer() == Answer.AGREED
                && applicant.eligible()
                && due.question().counts()) {
            takeEffect(due, decision, today);
        }
        // A case that this answer begins knows the question that began it, and who agreed to it.
        decision.consenting().forEach(party -> applicant.agreedTo(party, due.question()));
        decision.reserving().forEach(party -> applicant.agreedTo(party, due.question()));
    }

    private void takeEffect(Put due, Decision decision, LocalDate today) {
        ModelApplicant applicant = due.applicant();
        switch (decision.question()) {
            case INVITATION -> {
                applicant.invited(due.question());
                texts.invited(applicant.code());
            }
            case RESCIND_INVITATION -> {
                if (applicant.stage() == Stage.INVITED) {
                    applicant.current().rescind();
                }
            }
            case NEVER_ADMIT -> texts.adopt(Text.NEVER_ADMIT, applicant.code(), today);
        }
    }

    /** Votes under silence as they come: objections break it in time and are late afterwards, and some may not agree. */
    void datedVotes(LocalDate today) {
        for (Put each : put) {
            ModelQuestion question = each.question();
            if (!question.underSilence() || !isCurrent(each)) {
                continue;
            }
            for (String party : alliance.parties()) {
                if (question.running() && question.blockGiven(party, today)) {
                    each.applicant().blockedBy(party, question);
                } else if (question.running() && question.consentGiven(party, today)) {
                    each.applicant().agreedTo(party, question);
                } else if (question.blockDated(party, today) && today.isAfter(question.answeredOn())) {
                    each.applicant().current().raise(Flag.LATE_OBJECTION);
                }
            }
        }
    }

    /** A question left behind by its case is neither answered nor shown any more. */
    private static boolean isCurrent(Put each) {
        return each.applicant().current().questions().contains(each.question());
    }
}
