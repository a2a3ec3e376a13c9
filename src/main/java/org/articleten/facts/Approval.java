package org.articleten.facts;

/** How the approval of a protocol stands at home. */
public enum Approval implements Word {
    APPROVED,
    REJECTED,
    OPEN
}
