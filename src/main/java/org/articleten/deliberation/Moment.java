package org.articleten.deliberation;

import java.time.LocalDate;
import java.util.List;

/**
 * What is told to the rules at once.
 *
 * @param on the day
 * @param takes what held until now and holds no more
 * @param brings what holds from now on
 * @param passing what is there while the moment lasts
 * @param unfinished whether it is one step with the moment after it
 */
record Moment(LocalDate on, List<?> takes, List<?> brings, List<?> passing, boolean unfinished) {
    Moment {
        takes = List.copyOf(takes);
        brings = List.copyOf(brings);
        passing = List.copyOf(passing);
    }
}
