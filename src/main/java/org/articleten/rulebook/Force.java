package org.articleten.rulebook;

import org.articleten.facts.Word;

/** What a rule rests on: the kinds behave differently when they conflict, and are never blurred. */
public enum Force implements Word {
    TREATY,
    PROTOCOL,
    GENERAL,
    DOMESTIC,
    PRACTICE,
    POLITICAL,
    MODEL
}
