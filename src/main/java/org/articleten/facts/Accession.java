package org.articleten.facts;

import java.time.LocalDate;

/**
 * Event: a state became a Party.
 *
 * @param state who
 * @param on the day
 * @param at the moment
 */
public record Accession(String state, LocalDate on, int at) {}
