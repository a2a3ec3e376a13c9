package org.articleten.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.articleten.facts.Dossier;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;

/**
 * A scenario to be played, and the rules, house rules among them, that it is played by.
 *
 * @param scenario as it was read
 * @param book the rules, one object for all scenarios that are played by the same
 * @param dossier the whole of it, with the days on which it asks for an answer
 */
record Subject(Scenario scenario, RuleBook book, Dossier dossier) {
    static List<Subject> of(List<Scenario> scenarios, RuleBook book) throws ProblemsFound {
        var books = new HashMap<String, RuleBook>();
        books.put(Scenario.REAL, book);
        var subjects = new ArrayList<Subject>();
        for (var scenario : scenarios) {
            var house = scenario.houseRules();
            if (!books.containsKey(house)) {
                books.put(house, book.under(house));
            }
            subjects.add(new Subject(scenario, books.get(house), scenario.dossier(scenario.asked())));
        }
        return subjects;
    }

    /** The same with another dossier. */
    Subject with(Dossier other) {
        return new Subject(scenario, book, other);
    }
}
