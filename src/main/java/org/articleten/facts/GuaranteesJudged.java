package org.articleten.facts;

/**
 * Conclusion: what the guarantees outside membership amount to.
 *
 * @param applicant for whom
 * @param verdict what they amount to
 */
public record GuaranteesJudged(String applicant, GuaranteesVerdict verdict) implements Concerning {}
