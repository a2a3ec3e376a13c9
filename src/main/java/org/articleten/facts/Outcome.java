package org.articleten.facts;

/** What has become of an applicant, in the order in which the first that holds is the answer. */
public enum Outcome implements Word {
    MEMBER(0, true),
    FORMER_MEMBER(1, true),
    INELIGIBLE(2, false),
    WITHDRAWN(3, true),
    CLEARED(4, true),
    RATIFYING(5, true),
    INVITED(6, true),
    NO_CONSENSUS(7, false),
    PENDING(8, false),
    ASPIRANT(9, true),
    NONE(10, true);

    private final int rank;
    private final boolean stage;

    Outcome(int rank, boolean stage) {
        this.rank = rank;
        this.stage = stage;
    }

    /** The place in that order, from 0. */
    public int rank() {
        return rank;
    }

    /** Whether the word also says how far accession has come; the others are answers only. */
    public boolean stage() {
        return stage;
    }
}
