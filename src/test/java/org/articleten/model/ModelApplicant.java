package org.articleten.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articleten.model.ModelAct.Kind;
import org.articleten.model.ModelAct.Position;
import org.articleten.model.ModelResult.Answer;
import org.articleten.model.ModelResult.Flag;
import org.articleten.model.ModelResult.Forecast;
import org.articleten.model.ModelResult.Outcome;
import org.articleten.model.ModelResult.Prospect;
import org.articleten.model.ModelResult.Stage;
import org.articleten.model.ModelScenario.Criteria;
import org.articleten.model.ModelScenario.European;
import org.articleten.model.ModelScenario.Finding;
import org.articleten.model.ModelScenario.Reference;
import org.articleten.model.ModelScenario.Statehood;

/** An applicant: its current case, and what outlasts its cases. */
final class ModelApplicant {
    private static final LocalDate STUDY = LocalDate.of(1995, 9, 30);

    private final String code;
    private final Reference reference;
    private final Criteria criteria;
    private final ModelAlliance alliance;
    private final SortedMap<String, Position> positions = new TreeMap<>();
    private boolean barred;
    private ModelCase current = new ModelCase(ModelCase.Standing.OPEN);

    ModelApplicant(String code, ModelScenario scenario, ModelAlliance alliance) {
        this.code = code;
        this.reference = scenario.reference(code);
        this.criteria = scenario.criteria(code);
        this.alliance = alliance;
    }

    String code() {
        return code;
    }

    ModelCase current() {
        return current;
    }

    boolean isParty() {
        return alliance.has(code);
    }

    boolean eligible() {
        return !isParty() && everyLimbButOtherHolds();
    }

    private boolean everyLimbButOtherHolds() {
        return reference.state() != Statehood.NO
                && reference.european() != European.NO
                && criteria.principles() != Finding.UNMET
                && criteria.security() != Finding.UNMET;
    }

    void applies() {
        if (!isParty()) {
            if (!current.open()) {
                current = new ModelCase(ModelCase.Standing.OPEN);
            }
            current.apply();
        }
    }

    void withdraws() {
        if (!isParty() && stage() != Stage.FORMER_MEMBER) {
            current = new ModelCase(ModelCase.Standing.WITHDRAWN);
        }
    }

    void hasLeft() {
        current = new ModelCase(ModelCase.Standing.FORMER_MEMBER);
    }

    /** An invitation agreed between two cases begins a new one, of which nothing but that question is known. */
    void invited(ModelQuestion question) {
        if (!current.open()) {
            current = new ModelCase(ModelCase.Standing.OPEN);
            current.put(question);
        }
        current.invite();
    }

    void bars(boolean bars) {
        barred = bars;
    }

    void position(String actor, Position position) {
        positions.put(actor, position);
    }

    void signedBy(String actor) {
        if (!alliance.has(actor)) {
            current.disregard(actor);
        } else if (eligible() && current.open()) {
            current.sign(actor);
        }
    }

    void acceptedBy(String actor) {
        if (!alliance.has(actor)) {
            current.disregard(actor);
        } else if (current.signed()) {
            current.accept(actor);
        } else {
            current.raise(Flag.PREMATURE_ACCEPTANCE);
        }
    }

    void deposits(LocalDate on) {
        if (!current.inForce()) {
            current.raise(Flag.PREMATURE_DEPOSIT);
        } else if (barred) {
            current.raise(Flag.DOMESTIC_BAR);
        } else if (!isParty()) {
            alliance.join(code, on);
        }
    }

    /** Raises what follows from this Party's objection taking effect; on a Party's own membership none does. */
    void blockedBy(String party, ModelQuestion question) {
        LocalDate since = alliance.memberSince(party);
        if (question.asked().kind() == Kind.INVITATION
                && question.counts()
                && !isParty()
                && since != null
                && since.isAfter(STUDY)) {
            current.raise(Flag.CONTRARY_TO_ENLARGEMENT_STUDY);
        }
    }

    Stage stage() {
        return isParty() ? Stage.MEMBER : current.stage();
    }

    Outcome outcome(LocalDate today) {
        Stage stage = stage();
        if (stage == Stage.MEMBER) {
            return Outcome.MEMBER;
        } else if (stage == Stage.FORMER_MEMBER) {
            return Outcome.FORMER_MEMBER;
        } else if (!everyLimbButOtherHolds()) {
            return Outcome.INELIGIBLE;
        } else if (stage == Stage.NONE || stage == Stage.ASPIRANT) {
            return outcomeOfTheQuestion(today).orElse(stage == Stage.NONE ? Outcome.NONE : Outcome.ASPIRANT);
        }
        return Outcome.valueOf(stage.name());
    }

    private Optional<Outcome> outcomeOfTheQuestion(LocalDate today) {
        return current.lastInvitationThatCounts()
                .map(question -> question.decision(alliance.parties(), today).answer())
                .filter(answer -> answer != Answer.AGREED)
                .map(answer -> answer == Answer.NOT_AGREED ? Outcome.NO_CONSENSUS : Outcome.PENDING);
    }

    Prospect prospect() {
        SortedSet<String> supporting = new TreeSet<>();
        SortedSet<String> opposing = new TreeSet<>();
        SortedSet<String> unknown = new TreeSet<>();
        for (String party : alliance.parties()) {
            switch (positions.getOrDefault(party, Position.UNDECIDED)) {
                case SUPPORT -> supporting.add(party);
                case OPPOSE, CONDITIONAL -> opposing.add(party);
                case UNDECIDED -> unknown.add(party);
            }
        }
        Forecast forecast;
        if (!opposing.isEmpty()) {
            forecast = Forecast.NO_CONSENSUS;
        } else {
            forecast = unknown.isEmpty() && !supporting.isEmpty() ? Forecast.CONSENSUS : Forecast.OPEN;
        }
        return new Prospect(forecast, supporting, opposing, unknown);
    }

    /** The flags raised in the case, those of the reference data, and the concern that holds while its grounds hold. */
    Set<Flag> flags() {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(current.flags());
        if (reference.state() == Statehood.CONTESTED) {
            flags.add(Flag.STATEHOOD_CONTESTED);
        }
        if (reference.european() == European.ARGUABLE) {
            flags.add(Flag.EUROPEAN_BY_AGREEMENT);
        }
        if (reference.conflictingAlliance() != null) {
            flags.add(Flag.ARTICLE_8_CONFLICT);
        }
        for (String party : alliance.parties()) {
            if (current.signedButNotAccepted(party) && positions.get(party) == Position.OPPOSE) {
                flags.add(Flag.GOOD_FAITH_CONCERN);
            }
        }
        return flags;
    }
}
