package org.articleten.facts;

/** How far an agreement has come. */
public enum AgreementStatus implements Word {
    DRAFT,
    SIGNED,
    IN_FORCE
}
