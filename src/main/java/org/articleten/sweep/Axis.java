package org.articleten.sweep;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that varies on its own.
 *
 * @param name its name among all axes, such as {@code vote US}
 * @param kind what kind of thing it is
 * @param of the government that decides it, or null where it is a day
 * @param values what it can be, at least one
 */
public record Axis(String name, Kind kind, @Nullable String of, List<Value> values) {
    /** What can vary. */
    public enum Kind {
        /** What a government does when the Council is asked. */
        VOTE,
        /** What a government says it thinks of a membership. */
        POSITION,
        /** The day of an act. */
        DAY,
        /** How many days after the signature a Party's acceptance is received. */
        ACCEPTANCE,
        /** How many days after the last acceptance the applicant deposits its instrument. */
        DEPOSIT;

        /** Whether it is a government's word, so that it can be asked whether that word alone decides. */
        public boolean word() {
            return this == VOTE || this == POSITION;
        }
    }

    /**
     * One of the values.
     *
     * @param cell a word, a day or a number of days
     * @param chance how likely it is, of 1 for all values together
     */
    public record Value(Object cell, double chance) {}

    public Axis {
        values = List.copyOf(values);
    }

    /** How many values there are. */
    public int size() {
        return values.size();
    }
}
