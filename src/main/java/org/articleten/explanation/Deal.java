package org.articleten.explanation;

import java.util.List;
import org.articleten.facts.AgreementStatus;
import org.articleten.facts.Clause;

/**
 * An agreement as it stands, clause by clause.
 *
 * @param agreement its name
 * @param between who takes part
 * @param status how far it has come
 * @param known the day of these terms, with its source and how well it is known
 * @param clauses its clauses, in their order
 * @param untouched why texts of the Council stand as they did
 */
public record Deal(
        String agreement,
        List<String> between,
        AgreementStatus status,
        Chronicle.Day known,
        List<Judged> clauses,
        List<Reason> untouched) {
    public Deal {
        between = List.copyOf(between);
        clauses = List.copyOf(clauses);
        untouched = List.copyOf(untouched);
    }

    /**
     * A clause and what it amounts to.
     *
     * @param text the clause
     * @param result what it amounts to
     * @param why the reasons of that, and of the pledges that it makes
     */
    public record Judged(Clause text, Result.Clause result, List<Reason> why) {
        public Judged {
            why = List.copyOf(why);
        }
    }
}
