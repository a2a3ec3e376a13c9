package org.articleten.mutation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.articleten.document.Documents;
import org.articleten.document.ListNode;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.document.ScalarNode;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.rulebook.RuleBook;
import org.articleten.rulebook.RuleSource;
import org.jspecify.annotations.Nullable;

/** The mutants that somebody has recorded as saying the same as the rules, with the reason for each group of them. */
final class Equivalents {
    /** The file beside the rules, and beside house rules. */
    static final String FILE = "equivalents.yaml";

    private static final List<String> KEYS = List.of("because", "mutants");
    private static final List<String> MUTANT = List.of("rule", "from", "to");

    private final Map<String, Entry> entries = new HashMap<>();

    /** @param held whether it is wrong of a book to have no such mutant */
    private record Entry(Place place, String because, boolean held) {}

    private Equivalents() {}

    static Equivalents of(RuleBook book) throws ProblemsFound {
        // Under house rules that have a file of their own, it stands in the place of the other.
        var sources = new LinkedHashSet<RuleSource>(book.sources());
        for (var house : book.houseRules()) {
            sources.addAll(book.under(house).sources());
        }
        var equivalents = new Equivalents();
        for (var source : sources) {
            if (source.file().equals(FILE)) {
                equivalents.read(source, held(source, book));
            }
        }
        return equivalents;
    }

    /** What the folder of the rules records is not held against an overlay, which may have changed them. */
    private static boolean held(RuleSource source, RuleBook book) {
        return book.overlays().isEmpty() || book.overlays().stream().anyMatch(source.path()::startsWith);
    }

    /** Why a mutant says the same; null where nobody has recorded that it does. */
    @Nullable
    String reason(Mutant mutant) {
        var entry = entries.get(key(mutant.rule().info().name(), mutant.before(), mutant.after()));
        return entry == null ? null : entry.because();
    }

    /** Refuses records of mutants that there are not: the rule was changed, and the reason may no longer hold. */
    void check(List<Mutant> mutants) throws ProblemsFound {
        var known = new TreeSet<String>();
        mutants.forEach(mutant -> known.add(key(mutant.rule().info().name(), mutant.before(), mutant.after())));
        var problems = new ArrayList<Problem>();
        entries.forEach((key, entry) -> {
            if (entry.held() && !known.contains(key)) {
                problems.add(new Problem(
                        entry.place(),
                        "no-such-mutant",
                        "no mutant of the rule changes this any more",
                        "remove the entry, or record what the rule says now"));
            }
        });
        if (!problems.isEmpty()) {
            problems.sort(null);
            throw new ProblemsFound(problems);
        }
    }

    private void read(RuleSource source, boolean held) throws ProblemsFound {
        var root = Documents.read(source.path(), source.text().getBytes(StandardCharsets.UTF_8));
        var problems = new ArrayList<Problem>();
        for (var group : items(root, "a list of reasons is needed, each with `because` and `mutants`", problems)) {
            var fields = fields(group, KEYS, problems);
            var because = text(fields, "because", group, problems);
            var mutants = fields.get("mutants");
            if (mutants == null) {
                problems.add(problem(group, "this reason has no `mutants`", "a reason is given for a list of them"));
                continue;
            }
            for (var mutant : items(mutants, "`mutants` is a list, each with `rule`, `from` and `to`", problems)) {
                var said = fields(mutant, MUTANT, problems);
                var to = said.get("to");
                var key = key(
                        text(said, "rule", mutant, problems),
                        text(said, "from", mutant, problems),
                        to instanceof ScalarNode scalar ? scalar.text() : "");
                entries.put(key, new Entry(mutant.place(), because, held));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsFound(problems);
        }
    }

    private static List<Node> items(Node node, String otherwise, List<Problem> problems) {
        if (node instanceof ListNode list) {
            return list.items();
        }
        problems.add(problem(node, otherwise, null));
        return List.of();
    }

    private static Map<String, Node> fields(Node node, List<String> known, List<Problem> problems) {
        var fields = new HashMap<String, Node>();
        if (!(node instanceof MapNode map)) {
            problems.add(problem(node, "a map with `" + String.join("`, `", known) + "` is needed", null));
            return fields;
        }
        for (var entry : map.entries()) {
            if (known.contains(entry.name())) {
                fields.put(entry.name(), entry.value());
            } else {
                problems.add(problem(
                        entry.value(),
                        Quote.of(entry.name()) + " is not known here",
                        Suggestion.help(entry.name(), known)));
            }
        }
        return fields;
    }

    private static String text(Map<String, Node> fields, String key, Node around, List<Problem> problems) {
        var text = fields.get(key) instanceof ScalarNode scalar ? scalar.text() : "";
        if (text.isBlank()) {
            problems.add(
                    problem(around, "this entry has no `" + key + "`", "a reason is needed, and what it is about"));
        }
        return text;
    }

    private static Problem problem(Node node, String message, @Nullable String help) {
        return new Problem(node.place(), "equivalents", message, help);
    }

    private static String key(String rule, String before, String after) {
        return (rule + "\n" + before + "\n" + after).replaceAll("[ \t]+", " ");
    }
}
