package org.articleten.facts;

/**
 * Event: a vote was taken at home where none is needed.
 *
 * @param applicant whose protocol it was about
 * @param number the case
 * @param state where
 */
public record Opinion(String applicant, int number, String state) implements Concerning {}
