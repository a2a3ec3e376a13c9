package org.articleten.facts;

/**
 * Conclusion: a layer of guarantees is not described, or in part only.
 *
 * @param applicant for whom
 * @param name which layer
 */
public record GuaranteeGap(String applicant, LayerName name) implements Concerning {}
