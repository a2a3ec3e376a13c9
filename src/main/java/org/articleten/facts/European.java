package org.articleten.facts;

/** Whether an applicant is a European State in the sense of Article 10. */
public enum European implements Word {
    YES,
    BY_PRACTICE,
    ARGUABLE,
    NO
}
