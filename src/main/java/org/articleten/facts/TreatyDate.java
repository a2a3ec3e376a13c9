package org.articleten.facts;

import java.time.LocalDate;

/**
 * A date that the Treaty or its practice fixes, from the data beside the rules.
 *
 * @param event its name in {@code dates.yaml}
 * @param on the day
 * @param source where this comes from
 */
public record TreatyDate(String event, LocalDate on, String source) {}
