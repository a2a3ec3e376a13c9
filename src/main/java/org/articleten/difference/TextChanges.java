package org.articleten.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.articleten.difference.TextChange.What;
import org.articleten.problem.Place;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.rulebook.RuleSource;
import org.articleten.rulebook.WrittenRule;

/** Compares the texts of two rule books: rules by their names, wherever they stand, and files of data. */
final class TextChanges {
    private final Set<TextChange> changes = new LinkedHashSet<>();

    private TextChanges() {}

    /** The texts that differ, and those under the house rules that are named, where both have them. */
    static List<TextChange> between(Side base, Side head, Set<String> houseRules) {
        var found = new TextChanges();
        found.compare(base.book(), head.book());
        for (var house : new TreeSet<>(houseRules)) {
            try {
                found.compare(base.book().under(house), head.book().under(house));
            } catch (ProblemsFound lacking) {
                // Each scenario under these house rules says so itself.
            }
        }
        return found.changes.stream()
                .sorted(Comparator.comparing(TextChange::what).thenComparing(TextChange::name))
                .toList();
    }

    private void compare(RuleBook before, RuleBook after) {
        compare(What.RULE, rules(before), rules(after));
        compare(What.BESIDE_RULES, besides(before, after), besides(after, before));
        compare(What.DATA, data(before), data(after));
    }

    private record Text(Place place, String text) {}

    private void compare(What what, Map<String, Text> before, Map<String, Text> after) {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (var name : names) {
            var one = before.get(name);
            var other = after.get(name);
            if (one == null || other == null || !one.text().equals(other.text())) {
                changes.add(new TextChange(
                        what, name, one == null ? null : one.place(), other == null ? null : other.place()));
            }
        }
    }

    private static Map<String, Text> rules(RuleBook book) {
        var texts = new TreeMap<String, Text>();
        for (var rule : book.written()) {
            texts.put(
                    rule.info().id() + ", " + rule.info().name(),
                    new Text(new Place(rule.source().path(), rule.span().line(), 0), plain(rule.text())));
        }
        return texts;
    }

    /** Queries and imports, and whatever else stands between rules. */
    private static Map<String, Text> besides(RuleBook book, RuleBook other) {
        var texts = new TreeMap<String, Text>();
        var rules = book.written().stream()
                .collect(Collectors.groupingBy(rule -> rule.source().file()));
        for (var source : book.sources()) {
            var inFile = rules.getOrDefault(source.file(), List.of());
            var beside = source.holdsRules() ? beside(source, inFile) : "";
            // Where a whole file comes or goes, its rules say so.
            if (!beside.isEmpty() && (inFile.isEmpty() || has(other, source.file()))) {
                texts.put(source.file(), new Text(new Place(source.path(), 0, 0), beside));
            }
        }
        return texts;
    }

    private static boolean has(RuleBook book, String file) {
        return book.sources().stream().anyMatch(source -> source.file().equals(file));
    }

    private static String beside(RuleSource source, List<WrittenRule> rules) {
        var text = new StringBuilder();
        var end = 0;
        for (var rule : rules) {
            text.append(source.text(), end, Math.max(end, rule.span().start()));
            end = Math.max(end, rule.span().start() + rule.text().length());
        }
        text.append(source.text().substring(end));
        var lines = new ArrayList<String>();
        for (var line : text.toString().lines().map(TextChanges::plain).toList()) {
            if (!line.isEmpty() && !line.startsWith("//") && !line.startsWith("/*") && !line.startsWith("*")) {
                lines.add(line);
            }
        }
        // Between rules the order says nothing.
        lines.sort(null);
        return String.join("\n", lines);
    }

    private static Map<String, Text> data(RuleBook book) {
        var texts = new TreeMap<String, Text>();
        for (var source : book.sources()) {
            if (!source.holdsRules()) {
                texts.put(
                        source.file(),
                        new Text(new Place(source.path(), 0, 0), source.text().replace("\r\n", "\n")));
            }
        }
        return texts;
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
