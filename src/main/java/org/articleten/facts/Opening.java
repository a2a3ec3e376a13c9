package org.articleten.facts;

import java.time.LocalDate;

/**
 * The day on which a scenario is opened.
 *
 * @param firstAct the day of the first act
 * @param from the first day that is looked at: that day, or an earlier one that was asked for
 */
public record Opening(LocalDate firstAct, LocalDate from) {}
