package org.articleten.facts;

/** Whether an applicant is a State for all Parties. */
public enum Statehood implements Word {
    YES,
    CONTESTED,
    NO
}
