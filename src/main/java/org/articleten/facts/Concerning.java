package org.articleten.facts;

/** A fact that belongs to one applicant's case. */
public interface Concerning {
    /** The applicant's code. */
    String applicant();
}
