package org.articleten.facts;

import java.time.LocalDate;

/**
 * Event: an application was made in a case.
 *
 * @param applicant who
 * @param number the case
 * @param on the day
 */
public record Applied(String applicant, int number, LocalDate on) implements Concerning {}
