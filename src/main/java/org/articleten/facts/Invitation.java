package org.articleten.facts;

import java.time.LocalDate;

/**
 * Event: an invitation was agreed.
 *
 * @param applicant who is invited
 * @param number the case
 * @param round the round of the case
 * @param question the question that was agreed
 * @param on the day
 * @param at the moment
 */
public record Invitation(String applicant, int number, int round, int question, LocalDate on, int at)
        implements Concerning {}
