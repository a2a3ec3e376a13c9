package org.articleten.cli.report;

import java.util.List;
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
}
