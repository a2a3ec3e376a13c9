package org.articleten.facts;

/** What declared positions would give if the question were put. */
public enum ProspectAnswer implements Word {
    CONSENSUS,
    NO_CONSENSUS,
    OPEN
}
