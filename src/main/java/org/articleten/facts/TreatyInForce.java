package org.articleten.facts;

import java.time.LocalDate;

/**
 * Event: the Treaty entered into force.
 *
 * @param on the day
 */
public record TreatyInForce(LocalDate on) {}
