package org.articleten.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articleten.model.ModelAct.Kind;
import org.articleten.model.ModelResult.Approval;
import org.articleten.model.ModelResult.Flag;
import org.articleten.model.ModelResult.Stage;

/**
 * One case of an applicant, or the time between two cases.
 *
 * <p>Whatever no longer counts or shows once a case has ended lives here and is gone with it. Between cases questions are
 * answered and flags are raised as ever, but nothing is signed, accepted or deposited.
 */
final class ModelCase {

    /** Whether the case is open, or why there is none. */
    enum Standing {
        OPEN,
        WITHDRAWN,
        FORMER_MEMBER
    }

    private final Standing standing;
    private boolean aspirant;
    private boolean invited;
    private ModelProtocol protocol = new ModelProtocol();
    private final SortedMap<String, ModelHome> homes = new TreeMap<>();
    private final SortedSet<String> outsiders = new TreeSet<>();
    private final List<ModelQuestion> questions = new ArrayList<>();
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);

    ModelCase(Standing standing) {
        this.standing = standing;
    }

    boolean open() {
        return standing == Standing.OPEN;
    }

    ModelProtocol protocol() {
        return protocol;
    }

    /** How far the case has come, for an applicant that is not a Party. */
    Stage stage() {
        if (standing == Standing.FORMER_MEMBER) {
            return Stage.FORMER_MEMBER;
        } else if (standing == Standing.WITHDRAWN) {
            return Stage.WITHDRAWN;
        } else if (protocol.inForce()) {
            return Stage.CLEARED;
        } else if (protocol.signed()) {
            return Stage.RATIFYING;
        } else if (invited) {
            return Stage.INVITED;
        }
        return aspirant ? Stage.ASPIRANT : Stage.NONE;
    }

    void apply() {
        aspirant = true;
    }

    void invite() {
        invited = true;
    }

    void rescind() {
        aspirant = true;
        invited = false;
        protocol = new ModelProtocol();
        questions.stream()
                .filter(question -> question.asked().kind() == Kind.INVITATION)
                .forEach(ModelQuestion::countNoLonger);
    }

    void put(ModelQuestion question) {
        questions.add(question);
    }

    List<ModelQuestion> questions() {
        return List.copyOf(questions);
    }

    Optional<ModelQuestion> lastQuestion() {
        return questions.isEmpty() ? Optional.empty() : Optional.of(questions.get(questions.size() - 1));
    }

    Optional<ModelQuestion> lastInvitationThatCounts() {
        return questions.stream()
                .filter(question -> question.asked().kind() == Kind.INVITATION && question.counts())
                .reduce((earlier, later) -> later);
    }

    void disregard(String outsider) {
        outsiders.add(outsider);
    }

    void raise(Flag flag) {
        flags.add(flag);
    }

    Set<Flag> flags() {
        return EnumSet.copyOf(flags);
    }

    void atHome(HomeStep step) {
        homes.computeIfAbsent(step.state(), ModelHome::new).take(step);
    }

    boolean rejectedAtHome(String state) {
        ModelHome home = homes.get(state);
        return home != null && home.approval() == Approval.REJECTED;
    }

    /** How far the Parties that have decided anything at home have come there. */
    SortedMap<String, Approval> approvals(SortedSet<String> parties) {
        SortedMap<String, Approval> approvals = new TreeMap<>();
        homes.forEach((state, home) -> {
            if (parties.contains(state) && home.decided()) {
                approvals.put(state, home.approval());
            }
        });
        return approvals;
    }

    SortedSet<String> disregarded(SortedSet<String> parties) {
        SortedSet<String> disregarded = new TreeSet<>(outsiders);
        questions.forEach(question -> disregarded.addAll(question.outsiders(parties)));
        return disregarded;
    }
}
