package org.articleten.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One clause of an agreement.
 *
 * @param id its number or name in the agreement
 * @param line the line in the scenario file
 * @param kind what it is about
 * @param of the state that it is about, or null
 * @param onBehalfOf {@link #NATO} or the actor that it speaks for; null for the participants themselves
 * @param guarantors who guarantees it
 * @param says its words, or null
 * @param source the title of its source, or null
 */
public record Clause(
        String id,
        int line,
        ClauseKind kind,
        @Nullable String of,
        @Nullable String onBehalfOf,
        List<String> guarantors,
        @Nullable String says,
        @Nullable String source) {
    /** For whom a clause speaks that says what NATO shall do. */
    public static final String NATO = "nato";

    public Clause {
        guarantors = List.copyOf(guarantors);
    }
}
