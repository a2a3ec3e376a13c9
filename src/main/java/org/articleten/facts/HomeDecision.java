package org.articleten.facts;

import java.time.LocalDate;

/**
 * Event: an organ decided at home on a protocol.
 *
 * @param applicant whose protocol
 * @param number the case
 * @param state whose decision
 * @param organ who decided
 * @param approved how
 * @param on the day
 * @param at the moment
 */
public record HomeDecision(
        String applicant, int number, String state, Organ organ, boolean approved, LocalDate on, int at)
        implements Concerning {}
