package org.articleten;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.articleten.facts.Agreement;
import org.articleten.facts.AgreementStatus;
import org.articleten.facts.Clause;
import org.articleten.facts.ClauseKind;
import org.articleten.facts.Entry;

/**
 * A generated agreement of one clause, without its day.
 *
 * @param status how far it has come
 * @param between who takes part
 * @param clause its clause
 */
record GeneratedDeal(AgreementStatus status, List<String> between, Clause clause) {
    Agreement on(Entry entry, String id) {
        return new Agreement(entry, id, false, between, status, List.of(clause));
    }

    /** The same with other names: each Party, and the applicant, played by somebody of another scenario. */
    GeneratedDeal playedBy(UnaryOperator<String> cast) {
        var of = clause.of();
        var behalf = clause.onBehalfOf();
        return new GeneratedDeal(
                status,
                between.stream().map(cast).distinct().toList(),
                new Clause(
                        clause.id(),
                        clause.line(),
                        clause.kind(),
                        of == null ? null : cast.apply(of),
                        behalf == null ? null : cast.apply(behalf),
                        clause.guarantors().stream().map(cast).toList(),
                        clause.says(),
                        clause.source()));
    }

    /** By the words of the format: whether a Party binds its own vote on a state. */
    boolean binds(String party, String state) {
        if (status == AgreementStatus.DRAFT || !state.equals(clause.of())) {
            return false;
        }
        if (clause.kind() == ClauseKind.NEUTRALITY) {
            return clause.guarantors().contains(party);
        }
        return (clause.kind() == ClauseKind.NEVER_ADMIT || clause.kind() == ClauseKind.OBJECT_TO)
                && between.contains(party)
                && (clause.onBehalfOf() == null || clause.onBehalfOf().equals(party));
    }

    /** One to four, of these Parties and others, mostly about one applicant. */
    static Arbitrary<List<GeneratedDeal>> several(List<String> parties, String applicant) {
        var names = new ArrayList<>(parties);
        names.addAll(List.of("US", "FR", "GB", "RU", applicant, "EU"));
        var actors = Arbitraries.of(names);
        var behalf = Arbitraries.of(Clause.NATO, parties.get(0), "US", "RU").injectNull(0.5);
        var clauses = Combinators.combine(
                        Arbitraries.of(ClauseKind.class),
                        Arbitraries.of(applicant, applicant, "FI", "GE"),
                        behalf,
                        actors.list().ofMaxSize(2))
                .as((kind, of, onBehalfOf, guarantors) ->
                        new Clause("1", 1, kind, of, onBehalfOf, guarantors, null, null));
        return Combinators.combine(
                        Arbitraries.of(AgreementStatus.class),
                        actors.list().uniqueElements().ofMinSize(1).ofMaxSize(5),
                        clauses)
                .as(GeneratedDeal::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
