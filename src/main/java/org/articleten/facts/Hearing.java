package org.articleten.facts;

/**
 * Conclusion: a question is answered now.
 *
 * @param question the question
 */
public record Hearing(int question) {}
