package org.articleten.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.articleten.rulebook.RuleBook;
import org.articleten.rulebook.RuleInfo;

/**
 * One entry of the catalogue, as the rule book encodes it.
 *
 * @param id its id
 * @param rules the rules that encode it, in the order of files and lines
 * @param texts their texts, one for each
 * @param scenarios the paths of the scenarios that exercise it, sorted
 */
public record RuleEntry(String id, List<RuleInfo> rules, List<String> texts, List<String> scenarios) {
    public RuleEntry {
        rules = List.copyOf(rules);
        texts = List.copyOf(texts);
        scenarios = List.copyOf(scenarios);
    }

    /** The rules of a book, by the entry that they encode. */
    public static Map<String, List<RuleInfo>> byId(RuleBook book) {
        var byId = new TreeMap<String, List<RuleInfo>>();
        for (var rule : book.rules()) {
            byId.computeIfAbsent(rule.id(), ignored -> new ArrayList<>()).add(rule);
        }
        return byId;
    }

    /**
     * Entries of a book.
     *
     * @param byId the rules of each
     * @param scenarios the paths of the scenarios that exercise each
     */
    public static List<RuleEntry> of(
            RuleBook book, Map<String, List<RuleInfo>> byId, Map<String, Set<String>> scenarios) {
        var entries = new ArrayList<RuleEntry>();
        byId.forEach((id, rules) -> entries.add(new RuleEntry(
                id,
                rules,
                rules.stream().map(rule -> text(book, rule)).toList(),
                List.copyOf(scenarios.getOrDefault(id, Set.of())))));
        return entries;
    }

    /** The rule's own lines in its file, to its {@code end}. */
    private static String text(RuleBook book, RuleInfo rule) {
        for (var source : book.sources()) {
            if (source.file().equals(rule.file())) {
                var lines = source.text().lines().skip(rule.line() - 1L).toList();
                var end = lines.indexOf("end");
                return String.join("\n", lines.subList(0, end < 0 ? lines.size() : end + 1));
            }
        }
        throw new IllegalStateException("a rule without its file");
    }
}
