package org.articleten.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.articleten.cli.report.RuleEntry;
import org.articleten.cli.report.RulesReport;
import org.articleten.page.Books.Book;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.revision.RuleHistory;
import org.articleten.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/** The rule book as pages show it. */
final class RulePages {
    /** More commits than that are no history to read on a page. */
    private static final int LATEST = 20;

    private final Books books;
    private final Exercised exercised;
    private final RuleHistory history;

    RulePages(Books books, Exercised exercised, RuleHistory history) {
        this.books = books;
        this.exercised = exercised;
        this.history = history;
    }

    /** Every entry of a book, without the text of its rules and the scenarios that exercise it. */
    static List<Map<String, @Nullable Object>> list(Books books, Book book, Tongue tongue) throws ProblemsFound {
        var rules = book.rules().get();
        var own = own(books, book);
        var list = new ArrayList<Map<String, @Nullable Object>>();
        for (var entry : RuleEntry.of(rules, RuleEntry.byId(rules), Map.of())) {
            var data = entry(entry, rules, tongue);
            for (var rule : rules(data)) {
                rule.remove("text");
            }
            data.remove("scenarios");
            data.put("own", own.contains(entry.id()));
            list.add(data);
        }
        return list;
    }

    /**
     * One entry with all there is to it.
     *
     * @throws ProblemsFound if the book has none of this id
     */
    Map<String, @Nullable Object> page(Book book, String id, Tongue tongue) throws ProblemsFound {
        var rules = book.rules().get();
        var byId = RuleEntry.byId(rules);
        if (!byId.containsKey(id)) {
            throw House.problem(
                    "unknown-rule",
                    "there is no rule " + Quote.of(id) + " in this rule book",
                    Suggestion.nearest(id, byId.keySet())
                            .map(nearest -> "did you mean " + Quote.of(nearest) + "?")
                            .orElse("the rule book lists all of them"));
        }
        byId.keySet().retainAll(List.of(id));
        var data =
                entry(RuleEntry.of(rules, byId, exercised.scenarios(book.id())).get(0), rules, tongue);
        data.put("changedBy", changedBy(id));
        data.put("history", book.id().equals(Books.REAL) ? history(id) : List.of());
        return data;
    }

    private static Map<String, @Nullable Object> entry(RuleEntry entry, RuleBook book, Tongue tongue) {
        var data = new LinkedHashMap<String, @Nullable Object>(RulesReport.data(entry));
        data.put("title", tongue.text(book.catalogue().title(entry.id())));
        var rules = rules(data);
        for (var i = 0; i < rules.size(); i++) {
            tongue.translate(entry.rules().get(i), rules.get(i));
        }
        return data;
    }

    @SuppressWarnings("unchecked") // what an entry's data has under this key
    private static List<Map<String, Object>> rules(Map<String, @Nullable Object> entry) {
        return (List<Map<String, Object>>) entry.getOrDefault("rules", List.of());
    }

    /** The ids of which a book has other rules than NATO's. */
    private static Set<String> own(Books books, Book book) throws ProblemsFound {
        var own = new TreeSet<String>();
        if (!book.kind().equals("nato")) {
            var real = texts(books.book(Books.REAL).rules().get());
            texts(book.rules().get()).forEach((id, rules) -> {
                if (!rules.equals(real.get(id))) {
                    own.add(id);
                }
            });
        }
        return own;
    }

    /** The reforms and house rules under which the rules of an entry are others, with what they are there. */
    private List<Map<String, @Nullable Object>> changedBy(String id) throws ProblemsFound {
        var real = texts(books.book(Books.REAL).rules().get()).get(id);
        var changes = new ArrayList<Map<String, @Nullable Object>>();
        for (var book : books.all()) {
            var there = texts(book.rules().get()).get(id);
            if (real == null ? there == null : real.equals(there)) {
                continue;
            }
            var change = new LinkedHashMap<String, @Nullable Object>();
            change.put("rules", book.id());
            change.put("how", real == null ? "added" : there == null ? "removed" : "changed");
            changes.add(change);
        }
        return changes;
    }

    /** The commits that changed NATO's rules of an entry, the newest first. */
    private List<Map<String, @Nullable Object>> history(String id) {
        var commits = new ArrayList<Map<String, @Nullable Object>>();
        for (var revision : history.of(id, LATEST)) {
            var data = new LinkedHashMap<String, @Nullable Object>();
            data.put("on", revision.on().toString());
            data.put("revision", revision.name());
            data.put("says", revision.says());
            commits.add(data);
        }
        return commits;
    }

    /** What the rules of each id say and rest on, wherever they stand. */
    private static Map<String, List<String>> texts(RuleBook book) {
        return RuleEntry.of(book, RuleEntry.byId(book), Map.of()).stream()
                .collect(Collectors.toMap(
                        RuleEntry::id, entry -> entry.texts().stream().sorted().toList()));
    }
}
