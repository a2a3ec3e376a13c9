package org.articleten.facts;

import java.time.LocalDate;

/**
 * Event: a denunciation took effect.
 *
 * @param state who
 * @param on the day
 * @param at the moment
 */
public record Departure(String state, LocalDate on, int at) {}
