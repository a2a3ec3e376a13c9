package org.articleten.facts;

/**
 * Event: an applicant's case began, ended, or went back to its start.
 *
 * @param applicant who
 * @param at the moment
 * @param number the case's number; an ended case has its own until a new one begins
 * @param round how often an invitation was rescinded in it
 * @param status open, or how it ended
 * @param opener the number of the question that began it, or 0
 */
public record CaseTurn(String applicant, int at, int number, int round, CaseStatus status, int opener)
        implements Concerning {}
