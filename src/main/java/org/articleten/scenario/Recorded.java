package org.articleten.scenario;

import java.time.LocalDate;
import org.articleten.facts.Dating;
import org.jspecify.annotations.Nullable;

/**
 * What the world records of an accession. No rule reads it: it is what the derived days are compared with.
 *
 * @param applicant who
 * @param inForce the entry into force of its protocol, or null
 * @param accession the day on which it became a Party, or null
 */
public record Recorded(
        String applicant, @Nullable Day inForce, @Nullable Day accession) {
    /**
     * A recorded day.
     *
     * @param on the day
     * @param source the title of its source, or null
     * @param dating how well it is known
     */
    public record Day(LocalDate on, @Nullable String source, Dating dating) {}
}
