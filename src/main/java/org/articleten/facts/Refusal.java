package org.articleten.facts;

/**
 * Conclusion: at home somebody who can stop the acceptance of a protocol has refused it.
 *
 * @param applicant whose protocol
 * @param state where
 * @param organ who
 */
public record Refusal(String applicant, String state, Organ organ) implements Concerning {}
