package org.articleten.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.articleten.explanation.Result;
import org.articleten.lesson.Told;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns.Played;
import org.articleten.regression.Trials;

/** What came out of a scenario, in the words of the reports, for the answer key of a lesson. */
public final class Reveal {
    private Reveal() {}

    /** Of each of these results of a scenario that was played. */
    public static List<Told> of(Played played, List<Result> results) throws ProblemsFound {
        var names = new Names(played.run().scenario(), played.book().referenceData());
        var reasons = played.told();
        var told = new ArrayList<Told>();
        try (var trials = new Trials(played)) {
            for (var result : results) {
                var scenario = played.run().scenario();
                var stand = Stand.of(scenario, result, names);
                var remedies = new ArrayList<String>();
                for (var remedy : trials.remedies(result)) {
                    remedies.add(RemedyText.of(remedy, result, names) + ".");
                }
                told.add(new Told(
                        result.applicant(),
                        result.outcome(),
                        Headline.of(scenario, result, names),
                        stand.caption(),
                        stand.groups().stream()
                                .map(group ->
                                        new Told.Group(group.what(), group.who().size(), stand.described(group, names)))
                                .toList(),
                        Why.of(result, reasons.asides(result.applicant(), result.asOf())),
                        remedies));
            }
        }
        return told;
    }
}
