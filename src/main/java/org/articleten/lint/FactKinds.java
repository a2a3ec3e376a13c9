package org.articleten.lint;

import java.util.Set;
import java.util.TreeSet;
import org.articleten.facts.Act;
import org.jspecify.annotations.Nullable;

/**
 * Which facts come from where. What a fact is, its description says; descriptions are gone when the program runs, so that
 * it stands here once more, and a test compares both.
 */
final class FactKinds {
    /** What is there before any rule fires: what a scenario stipulates, data beside the rules, and time. */
    static final Set<String> GIVEN = words("""
            Applicant Arrival Chamber Criterion HomeLaw Listing NamedSignatory Now Opening RegionListing Signatory StateRecord TimeLimit
            TreatyDate
            """);

    /** What has happened and stays. */
    static final Set<String> EVENTS = words("""
            Abstained Accepted Accession Adopted Amended AmendmentSet Answer Applied BarTurn CaseTurn
            ConditionSet Declared Departure Disregarded EntryIntoForce Fulfilled Guaranteed HomeDecision
            Invitation NoLongerAwaited Notice NoticeTakenBack Opinion PledgeAtStake PledgedObjection
            Promised Protocol ProtocolObjection Raised Ratified Repealed Signed Tabled Terms TreatyInForce
            """);

    /** What holds while its grounds hold. */
    static final Set<String> CONCLUSIONS = words("""
            Appointment AtHome AwaitedAcceptance Barred Carried Case ChamberAwaited ChamberVote
            ClauseFlagged Consent Counted Decision Eligible Failed Finding Flagged FormalInvitation Founding
            Ground GuaranteeGap GuaranteeLayer GuaranteesJudged GuaranteesRequired Hearing JoinsByActsOnly
            Latest LimbFinding LiveQuestion MissingRatification MissingSignature NotCounted Objection
            OpenCondition OpenQuestion Outsider OwnBasis Party PartyPosition Pledge Prospect Provision
            Refusal Ruled RunningNotice Stage Standing Tracked Unspoken Untouched
            """);

    /** What the answer reads, so that no rule need read it. */
    static final Set<String> READ_BY_THE_ANSWER = words("""
            Abstained Accession Adopted Amended Answer Appointment AtHome AwaitedAcceptance ClauseFlagged
            Consent Decision Eligible EntryIntoForce Finding Flagged FormalInvitation Ground GuaranteeGap
            GuaranteeLayer GuaranteesJudged GuaranteesRequired LimbFinding LiveQuestion MissingSignature
            NotCounted Objection OpenCondition OwnBasis Party PartyPosition Pledge Prospect Ruled Stage
            Standing Tabled Terms Tracked Unspoken Untouched
            """);

    private static final String FACTS = Act.class.getPackageName() + ".";

    private FactKinds() {}

    /** Whether there is a fact of this name in the facts that the program knows. */
    static boolean known(String name) {
        return type(name) != null;
    }

    /** Whether it is there without any rule. */
    static boolean given(String name) {
        var type = type(name);
        return GIVEN.contains(name) || (type != null && Act.class.isAssignableFrom(type));
    }

    /** The type of a fact; null where there is none of this name. */
    static @Nullable Class<?> type(String name) {
        try {
            return Class.forName(FACTS + name, false, FactKinds.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError unknown) {
            return null;
        }
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(Set.of(text.strip().split("\\s+")));
    }
}
