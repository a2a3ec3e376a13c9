package org.articleten.facts;

/**
 * Conclusion: a Party has neither agreed nor objected.
 *
 * @param question the question
 * @param party who
 */
public record Unspoken(int question, String party) {}
