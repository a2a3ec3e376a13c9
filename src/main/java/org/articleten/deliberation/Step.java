package org.articleten.deliberation;

import java.time.LocalDate;
import java.util.List;

/**
 * One act, or one thing that fell due, with all its consequences.
 *
 * @param on the day
 * @param firings the rules that fired, in order
 * @param changes what was concluded and what ceased to hold, in order
 */
public record Step(LocalDate on, List<Firing> firings, List<Change> changes) {
    /**
     * A conclusion that began or ceased to hold.
     *
     * @param fact the conclusion
     * @param holds whether it began
     */
    public record Change(Object fact, boolean holds) {}
}
