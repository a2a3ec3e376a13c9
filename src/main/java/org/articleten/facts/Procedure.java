package org.articleten.facts;

/** How the Council is asked: answered in session, or adopted when a deadline passes in silence. */
public enum Procedure implements Word {
    SESSION,
    SILENCE
}
