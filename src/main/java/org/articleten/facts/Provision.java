package org.articleten.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conclusion: a clause stands as the last terms of its agreement have it.
 *
 * @param agreement the agreement
 * @param clause its number or name there
 * @param kind what it is about
 * @param of the state that it is about, or null
 * @param onBehalfOf for whom it speaks, or null
 * @param between who takes part in the agreement
 * @param guarantors who guarantees it
 * @param draft whether the agreement is a draft
 * @param at the moment of the last terms
 */
public record Provision(
        String agreement,
        String clause,
        ClauseKind kind,
        @Nullable String of,
        @Nullable String onBehalfOf,
        List<String> between,
        List<String> guarantors,
        boolean draft,
        int at) {
    public Provision {
        between = List.copyOf(between);
        guarantors = List.copyOf(guarantors);
    }

    /** A clause of these terms. */
    public static Provision of(Clause clause, Terms terms) {
        return new Provision(
                terms.agreement(),
                clause.id(),
                clause.kind(),
                clause.of(),
                clause.onBehalfOf(),
                terms.between(),
                clause.guarantors(),
                terms.status() == AgreementStatus.DRAFT,
                terms.at());
    }

    /** Whether it says what NATO shall do. */
    public boolean forNato() {
        return Clause.NATO.equals(onBehalfOf);
    }

    /** Whether an actor takes part in the agreement. */
    public boolean takesPart(String actor) {
        return between.contains(actor);
    }

    /** Whether the state that it is about takes part. */
    public boolean ofTakesPart() {
        return of != null && between.contains(of);
    }

    /** Whether it speaks for an actor that takes part: for all of them, or for this one. */
    public boolean speaksFor(String actor) {
        return takesPart(actor) && (onBehalfOf == null || onBehalfOf.equals(actor));
    }
}
