package org.articleten.mutation;

import java.util.ArrayList;
import java.util.HashMap;
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

/** The mutants that somebody has recorded as saying the same as the rules, each with its reason. */
final class Equivalents {
    /** The file beside the rules, and beside house rules. */
    static final String FILE = "equivalents.yaml";

    private static final List<String> KEYS = List.of("rule", "from", "to", "because");

    private final Map<String, Entry> entries = new HashMap<>();

    private record Entry(Place place, String because) {}

    private Equivalents() {}

    static Equivalents of(RuleBook book) throws ProblemsFound {
        var equivalents = new Equivalents();
        for (var source : book.sources()) {
            if (source.file().equals(FILE)) {
                equivalents.read(source);
            }
        }
        return equivalents;
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
            if (!known.contains(key)) {
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

    private void read(RuleSource source) throws ProblemsFound {
        var root = Documents.read(source.path(), source.text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var problems = new ArrayList<Problem>();
        if (root instanceof ListNode list) {
            list.items().forEach(item -> read(item, problems));
        } else {
            problems.add(
                    problem(root, "a list of mutants is needed, each with `rule`, `from`, `to` and `because`", null));
        }
        if (!problems.isEmpty()) {
            throw new ProblemsFound(problems);
        }
    }

    private void read(Node item, List<Problem> problems) {
        if (!(item instanceof MapNode map)) {
            problems.add(problem(item, "an entry has `rule`, `from`, `to` and `because`", null));
            return;
        }
        var texts = new HashMap<String, String>();
        for (var entry : map.entries()) {
            if (!KEYS.contains(entry.name())) {
                problems.add(problem(
                        entry.value(),
                        Quote.of(entry.name()) + " is not known here",
                        Suggestion.help(entry.name(), KEYS)));
            } else if (entry.value() instanceof ScalarNode scalar) {
                texts.put(entry.name(), scalar.text());
            }
        }
        for (var key : KEYS) {
            if (texts.getOrDefault(key, "").isBlank() && !key.equals("to")) {
                problems.add(
                        problem(item, "this entry has no `" + key + "`", "a reason is needed, and what it is about"));
            }
        }
        var key = key(texts.getOrDefault("rule", ""), texts.getOrDefault("from", ""), texts.getOrDefault("to", ""));
        entries.put(key, new Entry(map.place(), texts.getOrDefault("because", "")));
    }

    private static Problem problem(Node node, String message, @Nullable String help) {
        return new Problem(node.place(), "equivalents", message, help);
    }

    private static String key(String rule, String before, String after) {
        return (rule + "\n" + before + "\n" + after).replaceAll("[ \t]+", " ");
    }
}
