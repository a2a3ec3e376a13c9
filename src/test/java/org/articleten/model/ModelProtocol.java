package org.articleten.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.articleten.model.Terms.Change;
import org.jspecify.annotations.Nullable;

/** A protocol of accession: who has signed and accepted it, what it says, and whether it is in force. */
final class ModelProtocol {
    private static final LocalDate SECRETARY_GENERAL_INVITES_FROM = LocalDate.of(1981, 12, 10);

    private final SortedSet<String> signatures = new TreeSet<>();
    private final SortedSet<String> acceptances = new TreeSet<>();
    private final SortedSet<String> conditions = new TreeSet<>();
    private final List<Change> changes = new ArrayList<>();
    private @Nullable LocalDate signedOn;
    private boolean inForce;

    boolean signed() {
        return signedOn != null;
    }

    boolean inForce() {
        return inForce;
    }

    /** Takes the signature, and with it what the text signed says. */
    void sign(String party, Terms terms) {
        signatures.add(party);
        conditions.addAll(terms.conditions());
        changes.addAll(terms.changes());
    }

    /** Takes an acceptance; false where this Party had accepted before. */
    boolean accept(String party) {
        return acceptances.add(party);
    }

    /** Signs the protocol and brings it into force where every Party has done its part and no condition is open. */
    void settle(SortedSet<String> parties, Set<String> fulfilled, LocalDate today) {
        if (parties.isEmpty()) {
            return;
        }
        if (!signed() && signatures.containsAll(parties)) {
            signedOn = today;
        }
        if (signed() && acceptances.containsAll(parties) && fulfilled.containsAll(conditions)) {
            inForce = true;
        }
    }

    /** The Parties still awaited: to accept a signed protocol, or to sign one that somebody has signed. */
    SortedSet<String> awaited(SortedSet<String> parties) {
        SortedSet<String> awaited = new TreeSet<>();
        if (!inForce && (signed() || !signatures.isEmpty())) {
            awaited.addAll(parties);
            awaited.removeAll(signed() ? acceptances : signatures);
        }
        return awaited;
    }

    SortedSet<String> openConditions(Set<String> fulfilled) {
        SortedSet<String> open = new TreeSet<>();
        if (!inForce) {
            open.addAll(conditions);
            open.removeAll(fulfilled);
        }
        return open;
    }

    boolean signedButNotAccepted(String party) {
        return !inForce && signatures.contains(party) && !acceptances.contains(party);
    }

    /** What it changes with the accession of a state, being in force. */
    List<Change> changesUpon(String state) {
        return changes.stream()
                .filter(change -> inForce && change.upon().equals(state))
                .toList();
    }

    @Nullable
    String inviter() {
        return Optional.ofNullable(signedOn)
                .filter(day -> inForce)
                .map(day -> day.isBefore(SECRETARY_GENERAL_INVITES_FROM) ? "US" : "secretary-general")
                .orElse(null);
    }
}
