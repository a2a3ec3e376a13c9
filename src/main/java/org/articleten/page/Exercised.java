package org.articleten.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articleten.explanation.Result;
import org.articleten.page.Library.Item;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns;
import org.articleten.scenario.Scenario;

/** What became of every shipped scenario on its own day, and which rules it exercises on any of its days. */
final class Exercised {
    private final Map<String, List<Result>> results = new LinkedHashMap<>();
    private final Map<String, Map<String, Set<String>>> byRule = new TreeMap<>();

    private Exercised() {}

    static Exercised of(Library library, Books books) throws ProblemsFound {
        var exercised = new Exercised();
        for (var book : books.all()) {
            var own = library.items().stream()
                    .filter(item -> item.book().id().equals(book.id()))
                    .toList();
            if (own.isEmpty()) {
                continue;
            }
            var scenarios = own.stream().map(Item::scenario).toList();
            // They come in their order.
            var items = own.iterator();
            new ScenarioRuns(book.rules().get(), null)
                    .each(scenarios, played -> played.run().results(), run -> exercised.add(items.next(), run));
        }
        return exercised;
    }

    private void add(Item item, List<Result> run) {
        results.put(
                item.path(),
                run.stream()
                        .filter(result -> result.asOf().equals(item.scenario().asOf()))
                        .toList());
        for (var result : run) {
            for (var rule : result.rules()) {
                byRule.computeIfAbsent(book(item), ignored -> new TreeMap<>())
                        .computeIfAbsent(rule, ignored -> new TreeSet<>())
                        .add(item.path());
            }
        }
    }

    /** The book by whose rules a scenario is played; house rules are the scenario's own wish. */
    private static String book(Item item) {
        var house = item.scenario().houseRules();
        return house.equals(Scenario.REAL) ? item.book().id() : house;
    }

    /** The results of a scenario on its own day, one for each applicant. */
    List<Result> results(Item item) {
        return results.getOrDefault(item.path(), List.of());
    }

    /** The scenarios that exercise the rules of a book, by the rule's id, by their paths, sorted. */
    Map<String, Set<String>> scenarios(String book) {
        return byRule.getOrDefault(book, Map.of());
    }
}
