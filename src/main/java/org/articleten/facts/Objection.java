package org.articleten.facts;

/**
 * Conclusion: a Party objects, or agrees on a condition only.
 *
 * @param question the question
 * @param party who
 */
public record Objection(int question, String party) {}
