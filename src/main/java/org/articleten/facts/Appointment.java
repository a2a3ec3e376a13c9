package org.articleten.facts;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Conclusion: something falls due on a later day.
 *
 * @param on the day
 * @param rank what comes first on one day
 * @param order what comes first within one rank
 * @param matter the fact that falls due
 */
public record Appointment(LocalDate on, Rank rank, int order, Object matter) implements Comparable<Appointment> {
    @Override
    public int compareTo(Appointment other) {
        return BY_TIME.compare(this, other);
    }

    /** Whether both fall due at the same time, with nothing between them. */
    public boolean togetherWith(Appointment other) {
        return WHEN.compare(this, other) == 0;
    }

    private static final Comparator<Appointment> WHEN = Comparator.comparing(Appointment::on)
            .thenComparing(Appointment::rank)
            .thenComparing(Appointment::order);
    private static final Comparator<Appointment> BY_TIME =
            WHEN.thenComparing(appointment -> appointment.matter().toString());
}
