package org.articleten.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.articleten.model.ModelAct.Kind;
import org.articleten.model.ModelAct.Position;
import org.articleten.model.ModelResult.Answer;
import org.articleten.model.ModelResult.Flag;
import org.articleten.model.ModelResult.Forecast;
import org.articleten.model.ModelResult.Outcome;
import org.articleten.model.ModelResult.Prospect;
import org.articleten.model.ModelResult.Stage;
import org.jspecify.annotations.Nullable;

/** An applicant: its current case, and what outlasts its cases. */
final class ModelApplicant {
    private static final LocalDate STUDY = LocalDate.of(1995, 9, 30);

    private final String code;
    private final ModelLimbs limbs;
    private final ModelAlliance alliance;
    private final ModelTexts texts;
    private final ModelDeals deals;
    private final ModelPositions positions;
    private final SortedSet<String> fulfilled = new TreeSet<>();
    private final SortedSet<String> bound = new TreeSet<>();
    private boolean barred;
    private @Nullable Guarantees guarantees;
    private ModelCase current = new ModelCase(ModelCase.Standing.OPEN);

    ModelApplicant(String code, ModelScenario scenario, ModelAlliance alliance, ModelTexts texts, ModelDeals deals) {
        this.code = code;
        this.limbs = new ModelLimbs(scenario.reference(code), scenario.criteria(code));
        this.alliance = alliance;
        this.texts = texts;
        this.deals = deals;
        this.positions = new ModelPositions(code, deals);
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
        return !isParty() && limbs.hold();
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

    /** An invitation agreed between two cases begins a new one: that question belongs to it, with what came of it. */
    void invited(ModelQuestion question) {
        if (!current.open()) {
            current = new ModelCase(ModelCase.Standing.OPEN);
            question.remarks().forEach(current::raise);
            current.put(question);
        }
        current.invite();
    }

    void bars(boolean bars) {
        barred = bars;
    }

    void position(String actor, Position position, int moment) {
        positions.declare(actor, position, moment);
    }

    void fulfils(List<String> conditions) {
        fulfilled.addAll(conditions);
    }

    void promisedBy(List<String> states) {
        bound.addAll(states);
    }

    void protestedBy(String actor) {
        if (!alliance.has(actor)) {
            current.disregard(actor);
        }
    }

    void signedBy(String actor, Terms terms) {
        if (!alliance.has(actor)) {
            current.disregard(actor);
        } else if (eligible() && current.open()) {
            current.protocol().sign(actor, terms);
        }
    }

    void acceptedBy(String actor) {
        if (!alliance.has(actor)) {
            current.disregard(actor);
        } else if (current.protocol().signed()) {
            if (current.protocol().accept(actor) && current.rejectedAtHome(actor)) {
                current.raise(Flag.ACCEPTED_WITHOUT_APPROVAL);
            }
        } else {
            current.raise(Flag.PREMATURE_ACCEPTANCE);
        }
    }

    /** Becomes a Party where nothing stands in the way, and says whether it has. */
    boolean deposits(LocalDate on) {
        if (!current.protocol().inForce()) {
            current.raise(Flag.PREMATURE_DEPOSIT);
        } else if (barred) {
            current.raise(Flag.DOMESTIC_BAR);
        } else if (!isParty()) {
            alliance.join(code, on);
            return true;
        }
        return false;
    }

    void settle(LocalDate today) {
        current.protocol().settle(alliance.parties(), fulfilled, today);
    }

    /** Whatever case is open when the applicant is passed over remembers it. */
    void passedOver() {
        if (deals.passesOver(code)) {
            current.raise(Flag.SOVEREIGNTY_CONCERN);
        }
    }

    /** Raises what follows from this Party's objection taking effect; on a Party's own membership none does. */
    void blockedBy(String party, ModelQuestion question) {
        if (!mayDecide(question)) {
            return;
        }
        LocalDate since = alliance.memberSince(party);
        if (since != null && since.isAfter(STUDY)) {
            raise(Flag.CONTRARY_TO_ENLARGEMENT_STUDY, question);
        }
        if (bound.contains(party)) {
            raise(Flag.INTERNATIONALLY_WRONGFUL_OBJECTION, question);
        }
    }

    /** Raises what follows from this Party's agreement where it had pledged to oppose. */
    void agreedTo(String party, ModelQuestion question) {
        if (mayDecide(question) && question.votesDespitePledge(party)) {
            raise(Flag.PLEDGE_NOT_KEPT, question);
        }
    }

    private void raise(Flag flag, ModelQuestion question) {
        current.raise(flag);
        question.remember(flag);
    }

    private boolean mayDecide(ModelQuestion question) {
        return question.asked().kind() == Kind.INVITATION && question.counts() && !isParty();
    }

    void offered(Guarantees offer) {
        guarantees = offer;
    }

    @Nullable
    ModelGuarantees guarantees(LocalDate today) {
        return guarantees == null ? null : ModelGuarantees.of(guarantees, !isParty() && !membershipIsAvailable(today));
    }

    /** The last invitation is agreed, or where none was put everybody is for it. */
    private boolean membershipIsAvailable(LocalDate today) {
        return current.lastInvitationThatCounts()
                .map(question -> question.decision(alliance.parties(), today).answer() == Answer.AGREED)
                .orElseGet(() -> prospect().answer() == Forecast.CONSENSUS);
    }

    Stage stage() {
        if (isParty()) {
            return Stage.MEMBER;
        }
        Stage stage = current.stage();
        return stage == Stage.NONE && texts.welcome(code) ? Stage.ASPIRANT : stage;
    }

    Outcome outcome(LocalDate today) {
        Stage stage = stage();
        if (stage == Stage.MEMBER) {
            return Outcome.MEMBER;
        } else if (stage == Stage.FORMER_MEMBER) {
            return Outcome.FORMER_MEMBER;
        } else if (!limbs.hold()) {
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
        return positions.prospect(alliance.parties());
    }

    SortedSet<String> openConditions() {
        return current.protocol().openConditions(fulfilled);
    }

    /** The flags raised in the case, those of the reference data, and the concern that holds while its grounds hold. */
    Set<Flag> flags() {
        Set<Flag> flags = EnumSet.copyOf(current.flags());
        flags.addAll(limbs.flags());
        for (String party : alliance.parties()) {
            if (current.protocol().signedButNotAccepted(party) && positions.opposes(party)) {
                flags.add(Flag.GOOD_FAITH_CONCERN);
            }
        }
        return flags;
    }
}
