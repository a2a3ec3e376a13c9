package org.articleten.facts;

/**
 * Conclusion: a chamber that must agree to a protocol has not.
 *
 * @param applicant whose protocol
 * @param state where
 * @param organ which chamber
 */
public record ChamberAwaited(String applicant, String state, Organ organ) implements Concerning {}
