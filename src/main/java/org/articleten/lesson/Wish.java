package org.articleten.lesson;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lesson is made of a scenario.
 *
 * @param asOf the day of the answer in place of the scenario's, or null
 * @param applicant the only applicant to ask about, or null for all
 * @param seed what the order of the options depends on; null for the order in which they stand
 */
public record Wish(
        @Nullable LocalDate asOf,
        @Nullable String applicant,
        @Nullable Long seed) {
    /** A lesson as the scenario has it. */
    public static final Wish PLAIN = new Wish(null, null, null);
}
