package org.articleten.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Conclusion: the state is a Party now.
 *
 * @param state who
 * @param since since when, or null where a scenario lists it
 */
public record Party(String state, @Nullable LocalDate since) {}
