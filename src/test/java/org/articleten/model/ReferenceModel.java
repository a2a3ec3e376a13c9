package org.articleten.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articleten.model.ModelAct.Deed;
import org.articleten.model.ModelAct.Does;
import org.articleten.model.ModelAct.Handles;
import org.articleten.model.ModelAct.Instrument;
import org.articleten.model.ModelAct.Positions;
import org.articleten.model.ModelAct.Question;
import org.articleten.model.ModelResult.Amendment;
import org.articleten.model.ModelResult.Answer;
import org.articleten.model.ModelResult.Decision;
import org.articleten.model.ModelResult.Flag;
import org.articleten.model.ModelScenario.Real;
import org.articleten.model.Terms.Change;

/** Plays a scenario day by day, step by step, as the section "How a case moves" of the result format tells it. */
final class ReferenceModel {
    private final ModelScenario scenario;
    private final ModelAlliance alliance;
    private final SortedMap<String, ModelApplicant> applicants = new TreeMap<>();
    private final ModelTexts texts = new ModelTexts();
    private final ModelDeals deals;
    private final ModelCouncil council;
    private final List<Amendment> amendments = new ArrayList<>();
    private int moment = ModelDeals.NEVER;

    private ReferenceModel(ModelScenario scenario) {
        this.scenario = scenario;
        this.alliance = new ModelAlliance(scenario);
        this.deals = new ModelDeals(scenario, alliance, texts);
        this.council = new ModelCouncil(alliance, texts, deals);
        for (String code : scenario.applicants()) {
            applicants.put(code, new ModelApplicant(code, scenario, alliance, texts, deals));
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
            for (ModelAct act : scenario.withTheRecord()) {
                if (act.on().equals(today)) {
                    perform(act);
                    settle(today);
                    council.datedVotes(today);
                    applicants.values().forEach(ModelApplicant::passedOver);
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
        scenario.withTheRecord().forEach(act -> days.addAll(act.days()));
        if (scenario.membership() instanceof Real real) {
            days.addAll(real.since().values());
        }
        return days;
    }

    private void timeMoves(LocalDate today) {
        alliance.accedeAsInReality(today);
        settle(today);
        for (String gone : alliance.leaveAfterTheYear(today)) {
            if (applicants.containsKey(gone)) {
                applicant(gone).hasLeft();
            }
        }
        settle(today);
        council.datedVotes(today);
        council.deadlines(today);
        applicants.values().forEach(ModelApplicant::passedOver);
    }

    private void perform(ModelAct act) {
        moment++;
        if (act instanceof Does does) {
            does.states().forEach(state -> does(does.deed(), state, does.on()));
        } else if (act instanceof Handles handles) {
            handles(handles);
        } else if (act instanceof Positions positions) {
            for (ModelApplicant applicant : named(positions.applicants())) {
                positions.positions().forEach((actor, position) -> applicant.position(actor, position, moment));
            }
        } else if (act instanceof Question question) {
            named(question.applicants()).forEach(applicant -> council.ask(applicant, question));
        } else if (act instanceof Agreement agreement) {
            deals.take(agreement, moment);
        } else if (act instanceof Guarantees offer) {
            Optional.ofNullable(applicants.get(offer.state())).ifPresent(applicant -> applicant.offered(offer));
        } else if (act instanceof Declares declares) {
            declares(declares);
        } else if (act instanceof Fulfils fulfils) {
            named(fulfils.protocols()).forEach(applicant -> applicant.fulfils(fulfils.conditions()));
        } else if (act instanceof HomeStep step) {
            named(step.protocols()).forEach(applicant -> applicant.current().atHome(step));
        } else if (act instanceof Promises promises) {
            named(promises.applicants()).forEach(applicant -> applicant.promisedBy(promises.by()));
        } else if (act instanceof Protests protests) {
            named(protests.applicants()).forEach(applicant -> protests.actors().forEach(applicant::protestedBy));
        }
    }

    private void handles(Handles act) {
        boolean all = act.actors().equals(List.of(ModelAct.ALL));
        Collection<String> actors = all ? alliance.parties() : act.actors();
        for (ModelApplicant applicant : named(act.protocols())) {
            actors.forEach(actor -> {
                if (act.instrument() == Instrument.SIGNS) {
                    applicant.signedBy(actor, act.terms());
                } else {
                    applicant.acceptedBy(actor);
                }
            });
        }
    }

    /** With no Party nobody is there to adopt or repeal anything. */
    private void declares(Declares act) {
        if (alliance.parties().isEmpty()) {
            return;
        }
        for (String state : act.states().isEmpty() ? scenario.applicants() : act.states()) {
            if (act.repeals()) {
                texts.repeal(act.text(), state);
            } else {
                texts.adopt(act.text(), state, act.on());
            }
        }
    }

    /** Every protocol in force that says so changes the Treaty with this accession. */
    private void amend(String state, LocalDate on) {
        for (ModelApplicant applicant : applicants.values()) {
            for (Change change : applicant.current().protocol().changesUpon(state)) {
                boolean made = amendments.stream()
                        .anyMatch(earlier -> earlier.article() == change.article()
                                && earlier.says().equals(change.says()));
                if (!made) {
                    amendments.add(new Amendment(change.article(), on, change.says()));
                }
            }
        }
    }

    private void does(Deed deed, String state, LocalDate on) {
        switch (deed) {
            case APPLIES -> applicant(state).applies();
            case WITHDRAWS -> applicant(state).withdraws();
            case DEPOSITS -> {
                if (applicant(state).deposits(on)) {
                    amend(state, on);
                }
            }
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

    private void settle(LocalDate today) {
        applicants.values().forEach(applicant -> applicant.settle(today));
    }

    private ModelApplicant applicant(String code) {
        ModelApplicant applicant = applicants.get(code);
        if (applicant == null) {
            throw new IllegalArgumentException(code + " is no applicant of the scenario");
        }
        return applicant;
    }

    private List<ModelApplicant> named(List<String> codes) {
        List<String> meant = codes.isEmpty() ? scenario.applicants() : codes;
        return meant.stream().map(this::applicant).toList();
    }

    private SortedSet<Flag> flags(ModelApplicant applicant) {
        SortedSet<Flag> flags = new TreeSet<>(applicant.flags());
        if (scenario.houseRules()) {
            flags.add(Flag.HOUSE_RULES);
        }
        return flags;
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
                current.protocol().awaited(parties),
                applicant.openConditions(),
                current.protocol().inviter(),
                amendments,
                current.approvals(parties),
                current.disregarded(parties),
                applicant.eligible(),
                applicant.prospect(),
                texts.all(),
                deals.rulings(),
                applicant.guarantees(today),
                flags(applicant));
    }
}
