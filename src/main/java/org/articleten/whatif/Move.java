package org.articleten.whatif;

import java.time.LocalDate;
import java.util.List;
import org.articleten.facts.Act;

/**
 * An act takes place on another day.
 *
 * @param act the act as it is told
 * @param by for whom it moves; empty where it moves for all that do it
 * @param others who still does it on the day that is told
 * @param to the other day
 */
public record Move(Act act, String by, List<String> others, LocalDate to) {
    public Move {
        others = List.copyOf(others);
    }
}
