package org.articleten.facts;

import java.time.LocalDate;

/**
 * Event: a signatory ratified the Treaty.
 *
 * @param state who
 * @param on the day
 */
public record Ratified(String state, LocalDate on) {}
