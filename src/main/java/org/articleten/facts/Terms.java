package org.articleten.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Event: the terms of an agreement became known.
 *
 * @param agreement its name
 * @param between who takes part
 * @param status how far it has come
 * @param clauses its clauses, in their order
 * @param on the day
 * @param at the moment
 */
public record Terms(
        String agreement, List<String> between, AgreementStatus status, List<Clause> clauses, LocalDate on, int at) {
    public Terms {
        between = List.copyOf(between);
        clauses = List.copyOf(clauses);
    }

    /** The terms of an agreement in which every one of these Parties takes part, beside those whom it names. */
    public static Terms withEveryParty(Agreement agreement, Collection<Party> parties, LocalDate on, int at) {
        var between = new LinkedHashSet<>(agreement.between());
        parties.stream().map(Party::state).sorted().forEach(between::add);
        return new Terms(agreement.id(), List.copyOf(between), agreement.status(), agreement.clauses(), on, at);
    }
}
