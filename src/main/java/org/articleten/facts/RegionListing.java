package org.articleten.facts;

/**
 * A state of which an overlay says that it lies in a region, from the data beside its rules. NATO's own rules know only
 * European States.
 *
 * @param state its code
 * @param belongs whether it does, in the words for a European State
 * @param source where this comes from
 */
public record RegionListing(String state, European belongs, String source) {}
