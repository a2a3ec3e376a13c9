package org.articleten.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule: what stands between two others.
 *
 * @param kind what it says about facts
 * @param fact the simple name of the fact that it is about; of a {@code collect} the fact collected; empty where it is about
 *     several
 * @param text as it is written
 * @param span where
 * @param constraints what it asks, and the names that it gives to components
 * @param bound the name that it gives to the fact, such as {@code $vote}; null where it gives none
 */
public record Condition(
        Kind kind,
        String fact,
        String text,
        Span span,
        List<Constraint> constraints,
        @Nullable String bound) {
    public Condition {
        constraints = List.copyOf(constraints);
    }

    /** What a condition says about facts. */
    public enum Kind {
        /** There is one. */
        PRESENT,
        /** There is none. */
        ABSENT,
        /** There is at least one; which, does not matter. */
        EXISTS,
        /** All there are, as a list. */
        COLLECTED,
        /** One is in a list that another condition found. */
        FROM,
        /** Anything else that the language can say. */
        OTHER
    }

    /** The same condition the other way round, without the names that it gives to others; null where there is none. */
    public @Nullable String negated() {
        var plain = bound == null ? text : text.substring(text.indexOf(':') + 1).strip();
        return switch (kind) {
            case PRESENT, FROM -> "not " + plain;
            case ABSENT -> "exists " + plain.substring("not".length()).strip();
            case EXISTS -> "not " + plain.substring("exists".length()).strip();
            case COLLECTED -> negatedList();
            case OTHER -> null;
        };
    }

    private @Nullable String negatedList() {
        var asked = constraints.stream()
                .filter(constraint -> constraint.asks() && !constraint.collected())
                .toList();
        if (asked.isEmpty()) {
            return null;
        }
        var first = asked.get(0).span().start() - span.start();
        var last = asked.get(asked.size() - 1).span().end() - span.start();
        var all = String.join(" && ", asked.stream().map(Constraint::text).toList());
        return text.substring(0, first) + "!( " + all + " )" + text.substring(last);
    }
}
