package org.articleten.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.articleten.facts.RecordedText;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;

/** Whether a rule book has what scenarios draw on: texts of the record. */
public final class Drawing {
    private Drawing() {}

    /** Refuses scenarios that draw on what the record of the rule book does not have; all at once. */
    public static void check(RuleBook book, List<Scenario> scenarios) throws ProblemsFound {
        var problems = new ArrayList<Problem>();
        var known = new TreeSet<>(
                book.referenceData().record().stream().map(RecordedText::id).toList());
        for (var scenario : scenarios) {
            for (var drawn : scenario.record()) {
                if (!known.contains(drawn.id())) {
                    problems.add(new Problem(
                            new Place(scenario.path(), drawn.line(), drawn.column()),
                            "unknown-record",
                            Quote.of(drawn.id()) + " is not a text of the record",
                            known.isEmpty()
                                    ? "this rule book has no record: adopt the text in the timeline, with `declares`"
                                    : Suggestion.help(drawn.id(), known)));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsFound(problems);
        }
    }
}
