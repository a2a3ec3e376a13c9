package org.articleten.page;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.articleten.deliberation.Deliberation;
import org.articleten.facts.Party;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioReader;

/** Who is a Party at the end of a day, as the rules conclude it; codes, sorted. */
final class Roster {
    private static final String NOTHING_HAPPENS =
            "{title: Nothing happens, asOf: %s, applicant: ZZ, states: {ZZ: {name: Nobody}}}";

    private Roster() {}

    /** Where nothing happens that is not on record. */
    static List<String> on(LocalDate day, RuleBook rules) throws ProblemsFound {
        var text = NOTHING_HAPPENS.formatted(day).getBytes(StandardCharsets.UTF_8);
        return of(ScenarioReader.read("roster", text), day, rules);
    }

    /** In a scenario. */
    static List<String> of(Scenario scenario, LocalDate day, RuleBook rules) throws ProblemsFound {
        var days = new TreeSet<LocalDate>();
        days.add(day);
        return of(new Deliberation(rules).deliberate(scenario.dossier(days)).standing(day));
    }

    /** Among what stands. */
    static List<String> of(List<Object> standing) {
        return standing.stream()
                .filter(Party.class::isInstance)
                .map(fact -> ((Party) fact).state())
                .distinct()
                .sorted()
                .toList();
    }
}
