package org.articleten.facts;

/**
 * Conclusion: a flag shows for an applicant.
 *
 * @param applicant for whom
 * @param flag the flag
 */
public record Flagged(String applicant, Flag flag) implements Concerning {}
