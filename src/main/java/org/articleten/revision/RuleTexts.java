package org.articleten.revision;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The texts of rules by the ids that they carry, wherever they stand in a file. */
final class RuleTexts {
    private static final Pattern RULE = Pattern.compile("(?ms)^[ \\t]*rule\\b.*?^[ \\t]*end\\b");
    private static final Pattern ID = Pattern.compile("@id\\(\\s*\"([^\"]*)\"\\s*\\)");

    private RuleTexts() {}

    /** Those in the text of a file; which line end it has makes no difference. */
    static SortedMap<String, SortedSet<String>> of(String file) {
        var texts = new TreeMap<String, SortedSet<String>>();
        var rules = RULE.matcher(file.replace("\r\n", "\n"));
        while (rules.find()) {
            var id = ID.matcher(rules.group());
            if (id.find()) {
                texts.computeIfAbsent(id.group(1), ignored -> new TreeSet<>())
                        .add(rules.group().strip());
            }
        }
        return texts;
    }

    /** Adds those of another file or folder. */
    static void add(Map<String, SortedSet<String>> texts, Map<String, SortedSet<String>> more) {
        more.forEach((id, rules) ->
                texts.computeIfAbsent(id, ignored -> new TreeSet<>()).addAll(rules));
    }
}
