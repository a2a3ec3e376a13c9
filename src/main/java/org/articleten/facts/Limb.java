package org.articleten.facts;

/** One of the five requirements that Article 10 of the North Atlantic Treaty makes of an invitee. */
public enum Limb implements Word {
    OTHER,
    STATE,
    EUROPEAN,
    PRINCIPLES,
    SECURITY
}
