package org.articleten.regression;

import java.util.List;
import org.articleten.explanation.Result;

/**
 * A change to a scenario that was tried, and what came of it.
 *
 * @param change what was changed
 * @param by the Parties that do it, sorted; empty where nobody in particular does
 * @param eachNeeded whether it was tried without each of them too, and then nothing changed
 * @param then the result with that change
 */
public record Remedy(Change change, List<String> by, boolean eachNeeded, Result then) {
    public Remedy {
        by = List.copyOf(by);
    }

    /** Kinds of change. */
    public enum Change {
        /** Those who blocked, or had not spoken, agree to the invitation that was put. */
        CONSENT,
        /** One of those who have not spoken objects. */
        OBJECTION,
        /** The Council is asked for an invitation, and every Party agrees. */
        INVITATION_BY_ALL,
        /** Those whose signature is missing sign. */
        SIGNATURE,
        /** Those whose acceptance is missing accept. */
        ACCEPTANCE,
        /** The applicant deposits its instrument. */
        DEPOSIT,
        /** The applicant's own law allows accession again, and it deposits its instrument. */
        BAR_LIFTED_AND_DEPOSIT,
        /** The Parties no longer see a limb as unmet. */
        CRITERIA,
        /** The applicant asks to join. */
        APPLICATION,
        /** Time passes, and nobody does anything. */
        TIME
    }
}
