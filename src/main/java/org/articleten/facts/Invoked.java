package org.articleten.facts;

/** What an objection outside the Council relies on. */
public enum Invoked implements Word {
    FOUNDING_ACT,
    INDIVISIBLE_SECURITY,
    ASSURANCES_OF_1990
}
