package org.articleten.facts;

/**
 * What a Party needs at home before it can notify its acceptance of a protocol.
 *
 * @param state who
 * @param mode by whose approval
 * @param lastStep what stands between the approval and the instrument
 * @param source where this comes from
 */
public record HomeLaw(String state, HomeMode mode, String lastStep, String source) {}
