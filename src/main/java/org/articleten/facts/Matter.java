package org.articleten.facts;

/** What the Council is asked about an applicant. */
public enum Matter implements Word {
    INVITATION,
    RESCIND_INVITATION,
    NEVER_ADMIT
}
