package org.articleten.facts;

/**
 * Conclusion: a layer of guarantees is as it was last told.
 *
 * @param applicant for whom
 * @param name which layer
 * @param status how far it is described
 * @param layer all that was told of it
 */
public record GuaranteeLayer(String applicant, LayerName name, LayerStatus status, Layer layer) implements Concerning {}
