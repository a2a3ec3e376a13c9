package org.articleten.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articleten.model.ModelAct.Deed;
import org.articleten.model.ModelAct.Does;
import org.articleten.model.ModelAct.Handles;
import org.articleten.model.ModelAct.Instrument;
import org.articleten.model.ModelAct.Kind;
import org.articleten.model.ModelAct.Positions;
import org.articleten.model.ModelAct.Question;
import org.articleten.model.ModelResult.Answer;
import org.articleten.model.ModelResult.Commitment;
import org.articleten.model.ModelResult.Decision;
import org.articleten.model.ModelResult.Flag;
import org.articleten.model.ModelResult.Stage;
import org.articleten.model.ModelScenario.Real;

/** Plays a scenario day by day, step by step, as the section "How a case moves" of the result format tells it. */
final class ReferenceModel {
    private final ModelScenario scenario;
    private final ModelAlliance alliance;
    private final SortedMap<String, ModelApplicant> applicants = new TreeMap<>();
    private final List<Put> put = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();

    /** A question as put to the Council on one applicant, in the order of putting. */
    private record Put(ModelApplicant applicant, ModelQuestion question) {}

    private ReferenceModel(ModelScenario scenario) {
        this.scenario = scenario;
        this.alliance = new ModelAlliance(scenario);
        for (String code : scenario.applicants()) {
            applicants.put(code, new ModelApplicant(code, scenario, alliance));
        }
    }

    /** One result for each asked day and applicant, by day and then by code. */
    static List<ModelResult> results(ModelScenario scenario) {
        return new ReferenceModel(scenario).play();
    }

    private List<ModelResult> play() {
        List<ModelResult> results = new ArrayList<>();
        for (LocalDate today : days()) {
            timeMoves(today);
            for (ModelAct act : scenario.inOrder()) {
                if (act.on().equals(today)) {
                    perform(act);
                    settle();
                    datedObjections(today);
                }
            }
            if (scenario.dates().contains(today)) {
                applicants.values().forEach(applicant -> results.add(result(applicant, today)));
            }
        }
        return results;
    }

    /** Every day on which anything happens, or that is asked for. */
    private SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>(scenario.dates());
        scenario.timeline().forEach(act -> days.addAll(act.days()));
        if (scenario.membership() instanceof Real real) {
            days.addAll(real.since().values());
        }
        return days;
    }

    private void timeMoves(LocalDate today) {
        alliance.accedeAsInReality(today);
        settle();
        for (String gone : alliance.leaveAfterTheYear(today)) {
            if (applicants.containsKey(gone)) {
                applicant(gone).hasLeft();
            }
        }
        settle();
        datedObjections(today);
        for (Put due : List.copyOf(put)) {
            if (due.question().running() && due.question().answeredOn().equals(today) && isCurrent(due)) {
                answer(due, today);
            }
        }
    }

    private void perform(ModelAct act) {
        if (act instanceof Does does) {
            does.states().forEach(state -> does(does.deed(), state, does.on()));
        } else if (act instanceof Handles handles) {
            boolean all = handles.actors().equals(List.of(ModelAct.ALL));
            Collection<String> actors = all ? alliance.parties() : handles.actors();
            for (ModelApplicant applicant : named(handles.protocols())) {
                actors.forEach(actor -> {
                    if (handles.instrument() == Instrument.SIGNS) {
                        applicant.signedBy(actor);
                    } else {
                        applicant.acceptedBy(actor);
                    }
                });
            }
        } else if (act instanceof Positions positions) {
            for (ModelApplicant applicant : named(positions.applicants())) {
                positions.positions().forEach(applicant::position);
            }
        } else if (act instanceof Question question) {
            named(question.applicants()).forEach(applicant -> ask(applicant, question));
        }
    }

    private void does(Deed deed, String state, LocalDate on) {
        switch (deed) {
            case APPLIES -> applicant(state).applies();
            case WITHDRAWS -> applicant(state).withdraws();
            case DEPOSITS -> applicant(state).deposits(on);
            case BARS_ITSELF -> applicant(state).bars(true);
            case LIFTS_BAR -> applicant(state).bars(false);
            case RETRACTS -> alliance.retract(state);
            case DENOUNCES -> {
                if (!alliance.denounce(state, on)) {
                    applicants.values().forEach(each -> each.current().raise(Flag.PREMATURE_DENUNCIATION));
                }
            }
        }
    }

    private void ask(ModelApplicant applicant, Question asked) {
        Put asking = new Put(applicant, new ModelQuestion(asked));
        put.add(asking);
        applicant.current().put(asking.question());
        if (asking.question().answeredOn().equals(asked.on())) {
            answer(asking, asked.on());
        }
    }

    private void answer(Put due, LocalDate today) {
        ModelApplicant applicant = due.applicant();
        Decision decision = due.question().answer(alliance.parties());
        decision.blockers().forEach(party -> applicant.blockedBy(party, due.question()));
        if (decision.answer() != Answer.AGREED
                || !applicant.eligible()
                || !due.question().counts()) {
            return;
        }
        switch (decision.question()) {
            case INVITATION -> {
                applicant.invited(due.question());
                commitments.replaceAll(text -> text.applicant().equals(applicant.code()) ? ended(text) : text);
            }
            case RESCIND_INVITATION -> {
                if (applicant.stage() == Stage.INVITED) {
                    applicant.current().rescind();
                }
            }
            case NEVER_ADMIT ->
                commitments.add(new Commitment(Words.of(Kind.NEVER_ADMIT), applicant.code(), today, true));
        }
    }

    private static Commitment ended(Commitment text) {
        return new Commitment(text.text(), text.applicant(), text.adopted(), false);
    }

    /** Objections under silence that are dated today: in time they break it, afterwards they are late. */
    private void datedObjections(LocalDate today) {
        for (Put each : put) {
            ModelQuestion question = each.question();
            if (!question.underSilence() || !isCurrent(each)) {
                continue;
            }
            for (String party : alliance.parties()) {
                if (question.running() && question.blockGiven(party, today)) {
                    each.applicant().blockedBy(party, question);
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

    private void settle() {
        applicants.values().forEach(applicant -> applicant.current().settle(alliance.parties()));
    }

    private ModelApplicant applicant(String code) {
        ModelApplicant applicant = applicants.get(code);
        if (applicant == null) {
            throw new IllegalArgumentException(code + " is no applicant of the scenario");
        }
        return applicant;
    }

    private List<ModelApplicant> named(List<String> codes) {
        return codes.isEmpty()
                ? List.copyOf(applicants.values())
                : codes.stream().map(this::applicant).toList();
    }

    private ModelResult result(ModelApplicant applicant, LocalDate today) {
        SortedSet<String> parties = alliance.parties();
        ModelCase current = applicant.current();
        Decision decision = current.lastQuestion()
                .map(question -> question.decision(parties, today))
                .orElse(null);
        SortedSet<String> nobody = new TreeSet<>();
        boolean shown = decision != null && !applicant.isParty();
        return new ModelResult(
                applicant.code(),
                today,
                applicant.outcome(today),
                applicant.stage(),
                alliance.memberSince(applicant.code()),
                parties.size(),
                decision,
                shown && decision.answer() == Answer.NOT_AGREED ? decision.blockers() : nobody,
                shown && decision.answer() == Answer.PENDING ? decision.undecided() : nobody,
                current.awaited(parties),
                current.disregarded(parties),
                applicant.eligible(),
                applicant.prospect(),
                commitments,
                new TreeSet<>(applicant.flags()));
    }
}
