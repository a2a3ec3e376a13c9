package org.articleten;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.articleten.explanation.Asides;
import org.articleten.explanation.Deal;
import org.articleten.explanation.Reason;
import org.articleten.explanation.Results;
import org.articleten.regression.ScenarioRuns.Played;

/** Every reason that a played scenario can be asked for. */
final class ToldReasons {
    private ToldReasons() {}

    /** All of them, on every day asked; those of conclusions below stand in them. */
    static List<Reason> of(Played played, Results results) {
        var told = new ArrayList<Reason>();
        for (var result : results.all()) {
            told.addAll(result.because());
            told.addAll(result.eligibility().reasons());
            told.addAll(beside(results.asides(result.applicant(), result.asOf())));
            told.addAll(results.reasons(played.trace().standing(result.asOf()), result.asOf()));
        }
        return told;
    }

    private static List<Reason> beside(Asides asides) {
        return Stream.of(
                        asides.notCounted().stream(),
                        asides.remarks().stream(),
                        asides.atHome().stream(),
                        asides.prospect().stream(),
                        asides.standing().stream(),
                        asides.guarantees().stream(),
                        asides.deals().stream().map(Deal::untouched).flatMap(List::stream),
                        asides.deals().stream()
                                .flatMap(deal -> deal.clauses().stream())
                                .flatMap(clause -> clause.why().stream()))
                .flatMap(all -> all)
                .toList();
    }
}
