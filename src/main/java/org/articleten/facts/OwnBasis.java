package org.articleten.facts;

/**
 * Conclusion: a guarantee rests on what its givers have agreed, not on the Treaty.
 *
 * @param applicant for whom
 * @param name which layer
 */
public record OwnBasis(String applicant, LayerName name) implements Concerning {}
