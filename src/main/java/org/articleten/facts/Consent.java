package org.articleten.facts;

/**
 * Conclusion: a Party agrees.
 *
 * @param question the question
 * @param party who
 * @param reserved whether it put a reservation on record
 */
public record Consent(int question, String party, boolean reserved) {}
