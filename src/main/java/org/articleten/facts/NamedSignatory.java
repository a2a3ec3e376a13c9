package org.articleten.facts;

/**
 * A signatory that Article 11 names: without its ratification the Treaty does not enter into force.
 *
 * @param state its code
 */
public record NamedSignatory(String state) {}
