package org.articleten.facts;

/**
 * Conclusion: one line of the table of outcomes holds.
 *
 * @param applicant for whom
 * @param outcome the line
 */
public record Ground(String applicant, Outcome outcome) implements Concerning {}
