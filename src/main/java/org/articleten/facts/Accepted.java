package org.articleten.facts;

import java.time.LocalDate;

/**
 * Event: the depositary received a Party's acceptance of the protocol.
 *
 * @param applicant whose protocol
 * @param number the case
 * @param party who
 * @param on the day
 * @param at the moment
 */
public record Accepted(String applicant, int number, String party, LocalDate on, int at) implements Concerning {}
