package org.articleten.facts;

/** What has become of an applicant, in the order in which the first that holds is the answer. */
public enum Outcome implements Word {
    MEMBER,
    FORMER_MEMBER,
    INELIGIBLE,
    WITHDRAWN,
    CLEARED,
    RATIFYING,
    INVITED,
    NO_CONSENSUS,
    PENDING,
    ASPIRANT,
    NONE;

    /** The place in that order, from 0. */
    public int rank() {
        return ordinal();
    }

    /** Whether the word also says how far accession has come; the others are answers only. */
    public boolean stage() {
        return this != INELIGIBLE && this != NO_CONSENSUS && this != PENDING;
    }
}
