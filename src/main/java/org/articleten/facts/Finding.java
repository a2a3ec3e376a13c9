package org.articleten.facts;

/**
 * Conclusion: the outcome for an applicant.
 *
 * @param applicant for whom
 * @param outcome the first line of the table that holds
 */
public record Finding(String applicant, Outcome outcome) implements Concerning {}
