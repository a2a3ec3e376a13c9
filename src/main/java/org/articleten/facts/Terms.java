package org.articleten.facts;

import java.time.LocalDate;
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
}
