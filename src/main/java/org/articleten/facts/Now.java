package org.articleten.facts;

import java.time.LocalDate;

/**
 * The moment that is being played. What has happened is stated only while it lasts.
 *
 * @param at its number, rising
 * @param on its day
 */
public record Now(int at, LocalDate on) {}
