package org.articleten.facts;

/**
 * Conclusion: a Party's acceptance of the signed protocol is missing.
 *
 * @param applicant whose protocol
 * @param party who
 */
public record AwaitedAcceptance(String applicant, String party) implements Concerning {}
