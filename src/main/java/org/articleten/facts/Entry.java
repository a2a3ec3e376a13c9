package org.articleten.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where and when an act stands in a scenario.
 *
 * @param on the day of the act
 * @param line the line in the scenario file, from 1
 * @param source the title of its source, or null
 * @param dating how well the day is known
 */
public record Entry(LocalDate on, int line, @Nullable String source, Dating dating) {
    /** An entry on a day of which no doubt is recorded. */
    public Entry(LocalDate on, int line, @Nullable String source) {
        this(on, line, source, Dating.FIRM);
    }
}
