package org.articleten.facts;

/**
 * Conclusion: signing has begun, and a Party has not signed.
 *
 * @param applicant whose protocol
 * @param party who
 */
public record MissingSignature(String applicant, String party) implements Concerning {}
