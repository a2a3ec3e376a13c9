package org.articleten.invariants;

import org.articleten.facts.Word;

/** Scenarios of one kind, over which an invariant is checked. */
public enum Family implements Word {
    /** The Council is asked for an invitation, and each Party does something. */
    VOTES,
    /** An invitation is agreed; then each Party signs and accepts, or signs only, or does neither; then the applicant deposits. */
    STAGES,
    /** The scenarios of a folder, and variations of them. */
    SCENARIOS
}
