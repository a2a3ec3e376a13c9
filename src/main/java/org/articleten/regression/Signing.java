package org.articleten.regression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.articleten.deliberation.Sitting;
import org.articleten.explanation.Deal;
import org.articleten.explanation.Result;
import org.articleten.explanation.Results;
import org.articleten.facts.Act;
import org.articleten.facts.Agreement;
import org.articleten.facts.AgreementStatus;
import org.articleten.facts.Dossier;
import org.articleten.facts.Entry;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.whatif.Variation;

/** What the clauses of drafts would amount to if they were signed as they stand: tried, not foretold. */
final class Signing {
    private Signing() {}

    /** The agreements of a result's day that are drafts, as they would be; empty where there is none. */
    static List<Deal> of(RuleBook ruleBook, Sitting sitting, Dossier dossier, Result result) throws ProblemsFound {
        var variation = Variation.of(dossier, result.asOf());
        var last = new TreeMap<String, Agreement>();
        for (var act : variation.dossier().acts()) {
            if (act instanceof Agreement agreement) {
                last.put(agreement.id(), agreement);
            }
        }
        last.values().removeIf(agreement -> agreement.status() != AgreementStatus.DRAFT);
        if (last.isEmpty()) {
            return List.of();
        }
        var trace =
                sitting.deliberate(variation.with(signed(last, result.asOf())).dossier());
        var asides = new Results(trace, ruleBook.referenceData()).asides(result.applicant(), result.asOf());
        return asides.deals().stream()
                .filter(deal -> last.containsKey(deal.agreement()))
                .toList();
    }

    private static Act[] signed(Map<String, Agreement> drafts, LocalDate day) {
        var acts = new ArrayList<Act>();
        for (var draft : drafts.values()) {
            var stated = draft.entry();
            var entry = new Entry(day, stated.line(), stated.source(), stated.dating());
            acts.add(new Agreement(
                    entry, draft.id(), draft.everyParty(), draft.between(), AgreementStatus.SIGNED, draft.clauses()));
        }
        return acts.toArray(Act[]::new);
    }
}
