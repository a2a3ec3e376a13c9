package org.articleten.facts;

import java.time.LocalDate;

/**
 * Event: an article of the Treaty reads as changed.
 *
 * @param article its number
 * @param on since when
 * @param says what was changed
 */
public record Amended(int article, LocalDate on, String says) {}
