package org.articleten.facts;

import java.time.LocalDate;

/**
 * Event: a Party denounced the Treaty.
 *
 * @param state who
 * @param on the day the depositary received it
 * @param at the moment
 */
public record Notice(String state, LocalDate on, int at) {
    /** The same day one year later; for a notice on 29 February, 1 March. */
    public LocalDate effective() {
        var anniversary = on.plusYears(1);
        return anniversary.getDayOfMonth() == on.getDayOfMonth() ? anniversary : anniversary.plusDays(1);
    }
}
