package org.articleten.facts;

/**
 * Conclusion: membership is not available, so guarantees outside it are needed.
 *
 * @param applicant for whom
 */
public record GuaranteesRequired(String applicant) implements Concerning {}
