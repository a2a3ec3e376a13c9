package org.articleten.facts;

/**
 * Event: an act raised a flag.
 *
 * @param applicant for whom
 * @param number the case
 * @param question the question, or 0
 * @param flag the flag
 */
public record Raised(String applicant, int number, int question, Flag flag) implements Concerning {}
