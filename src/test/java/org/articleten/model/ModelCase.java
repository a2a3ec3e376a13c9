package org.articleten.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.articleten.model.ModelAct.Kind;
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
    private boolean signed;
    private boolean inForce;
    private final SortedSet<String> signatures = new TreeSet<>();
    private final SortedSet<String> acceptances = new TreeSet<>();
    private final SortedSet<String> outsiders = new TreeSet<>();
    private final List<ModelQuestion> questions = new ArrayList<>();
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);

    ModelCase(Standing standing) {
        this.standing = standing;
    }

    boolean open() {
        return standing == Standing.OPEN;
    }

    boolean signed() {
        return signed;
    }

    boolean inForce() {
        return inForce;
    }

    /** How far the case has come, for an applicant that is not a Party. */
    Stage stage() {
        if (standing == Standing.FORMER_MEMBER) {
            return Stage.FORMER_MEMBER;
        } else if (standing == Standing.WITHDRAWN) {
            return Stage.WITHDRAWN;
        } else if (inForce) {
            return Stage.CLEARED;
        } else if (signed) {
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
        signatures.clear();
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

    void sign(String party) {
        signatures.add(party);
    }

    void accept(String party) {
        acceptances.add(party);
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

    /** Signs the protocol and brings it into force where every Party of the moment has done its part. */
    void settle(SortedSet<String> parties) {
        if (parties.isEmpty()) {
            return;
        }
        if (signatures.containsAll(parties)) {
            signed = true;
        }
        if (signed && acceptances.containsAll(parties)) {
            inForce = true;
        }
    }

    /** The Parties still awaited: to accept a signed protocol, or to sign one that somebody has signed. */
    SortedSet<String> awaited(SortedSet<String> parties) {
        SortedSet<String> awaited = new TreeSet<>();
        if (!inForce && (signed || !signatures.isEmpty())) {
            awaited.addAll(parties);
            awaited.removeAll(signed ? acceptances : signatures);
        }
        return awaited;
    }

    boolean signedButNotAccepted(String party) {
        return !inForce && signatures.contains(party) && !acceptances.contains(party);
    }

    SortedSet<String> disregarded(SortedSet<String> parties) {
        SortedSet<String> disregarded = new TreeSet<>(outsiders);
        questions.forEach(question -> disregarded.addAll(question.outsiders(parties)));
        return disregarded;
    }
}
