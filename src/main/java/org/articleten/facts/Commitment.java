package org.articleten.facts;

/** A text that stands by consensus. */
public enum Commitment implements Word {
    WILL_BECOME_MEMBER,
    IRREVERSIBLE_PATH,
    ACTION_PLAN,
    NEVER_ADMIT,
    THREAT_ASSESSMENT
}
