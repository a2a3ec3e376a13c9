package org.articleten.facts;

/** Whether an applicant's case is open, or how it ended. */
public enum CaseStatus implements Word {
    OPEN,
    WITHDRAWN,
    LEFT
}
