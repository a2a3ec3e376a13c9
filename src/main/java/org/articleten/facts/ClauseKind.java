package org.articleten.facts;

/** What a clause of an agreement is about. */
public enum ClauseKind implements Word {
    NEVER_ADMIT,
    OBJECT_TO,
    RENOUNCE_MEMBERSHIP,
    NEUTRALITY,
    THIRD_PARTY_VETO,
    NO_FOREIGN_TROOPS,
    CAP_FORCES,
    CEDE_TERRITORY,
    GUARANTEE,
    EU_MEMBERSHIP,
    OTHER
}
