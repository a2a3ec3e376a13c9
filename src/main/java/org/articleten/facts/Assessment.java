package org.articleten.facts;

/** How the Parties see one of the two substantive limbs of Article 10. */
public enum Assessment implements Word {
    MET,
    UNMET,
    UNASSESSED
}
