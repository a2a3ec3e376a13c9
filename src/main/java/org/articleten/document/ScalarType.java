package org.articleten.document;

/** What the core schema of YAML 1.2 takes an unquoted text for; a quoted one is always text. */
public enum ScalarType {
    TEXT,
    INTEGER,
    FRACTION,
    TRUTH,
    NOTHING
}
