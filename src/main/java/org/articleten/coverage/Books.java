package org.articleten.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.rulebook.WrittenRule;
import org.articleten.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** The rules of a book and of the house rules that can be laid over it, each with a number of its own. */
final class Books {
    private final Map<String, Book> books = new LinkedHashMap<>();
    private final List<WrittenRule> rules = new ArrayList<>();
    private final List<@Nullable String> houses = new ArrayList<>();
    private final Map<Key, Integer> numbers = new HashMap<>();

    /** The same rule, whichever book it is read in. */
    private record Key(String path, String name) {
        static Key of(WrittenRule rule) {
            return new Key(rule.source().path(), rule.info().name());
        }
    }

    private record Book(RuleBook book, Map<String, Integer> byName, Set<Integer> numbers) {}

    Books(RuleBook real) throws ProblemsFound {
        add(real, Scenario.REAL);
        for (var house : real.houseRules()) {
            add(real.under(house), house);
        }
    }

    private void add(RuleBook book, String houseRules) {
        var byName = new HashMap<String, Integer>();
        for (var rule : book.written()) {
            var number = numbers.computeIfAbsent(Key.of(rule), ignored -> {
                rules.add(rule);
                houses.add(houseRules.equals(Scenario.REAL) ? null : houseRules);
                return rules.size() - 1;
            });
            byName.put(rule.info().name(), number);
        }
        books.put(houseRules, new Book(book, byName, new HashSet<>(byName.values())));
    }

    /** All rules; the place of each is its number. */
    List<WrittenRule> rules() {
        return rules;
    }

    /** The house rules to which a rule belongs; null for the book's own. */
    @Nullable
    String houseRules(int rule) {
        return houses.get(rule);
    }

    /** The book without house rules. */
    RuleBook real() {
        return Objects.requireNonNull(books.get(Scenario.REAL)).book;
    }

    /** Whether there are the house rules that a scenario asks for. */
    boolean canPlay(Scenario scenario) {
        return books.containsKey(scenario.houseRules());
    }

    RuleBook book(Scenario scenario) {
        return of(scenario).book;
    }

    /** The number of a rule that fired in a scenario; -1 for one that is none of these, as a query. */
    int number(Scenario scenario, String ruleName) {
        return of(scenario).byName.getOrDefault(ruleName, -1);
    }

    /** Whether a rule is one of those that a scenario is played by. */
    boolean apply(int rule, Scenario scenario) {
        return of(scenario).numbers.contains(rule);
    }

    private Book of(Scenario scenario) {
        var book = books.get(scenario.houseRules());
        if (book == null) {
            throw new IllegalArgumentException("a scenario under house rules that there are not");
        }
        return book;
    }
}
