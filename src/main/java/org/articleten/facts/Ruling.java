package org.articleten.facts;

/** What a clause of an agreement amounts to. */
public enum Ruling implements Word {
    NOT_IN_FORCE,
    NO_EFFECT,
    VOID_AS_TO_NATO,
    SEPARATE_TRACK,
    ALLY_POSITION,
    BINDS_APPLICANT,
    NEEDS_APPLICANT,
    COMPATIBLE,
    RECORDED
}
