package org.articleten.facts;

import java.util.List;

/**
 * The terms of a deal, as they are on a day.
 *
 * @param entry when, and where in the scenario
 * @param id its name
 * @param everyParty whether every Party of the day takes part
 * @param between who takes part, beside them
 * @param status how far it has come
 * @param clauses its clauses, in their order
 */
public record Agreement(
        Entry entry, String id, boolean everyParty, List<String> between, AgreementStatus status, List<Clause> clauses)
        implements Act {
    public Agreement {
        between = List.copyOf(between);
        clauses = List.copyOf(clauses);
    }
}
