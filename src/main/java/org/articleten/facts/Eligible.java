package org.articleten.facts;

/**
 * Conclusion: no limb of Article 10 fails.
 *
 * @param applicant who
 */
public record Eligible(String applicant) implements Concerning {}
