package org.articleten.facts;

/** How far a layer of guarantees is described. */
public enum LayerStatus implements Word {
    DESCRIBED,
    PARTIAL,
    MISSING
}
