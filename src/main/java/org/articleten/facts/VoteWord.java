package org.articleten.facts;

/** What a government does when the Council is asked. */
public enum VoteWord implements Word {
    CONSENT,
    RESERVE,
    OBJECT,
    CONDITIONAL,
    SILENT,
    UNDECIDED,
    ABSENT
}
