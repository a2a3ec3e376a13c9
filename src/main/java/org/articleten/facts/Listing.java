package org.articleten.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A state listed as a Party: in the roster with its date, or in a scenario's own list without one.
 *
 * @param state its code
 * @param since the day it became a Party, or null where a scenario lists it
 * @param verified whether that day was read in its source
 */
public record Listing(String state, @Nullable LocalDate since, boolean verified) {}
