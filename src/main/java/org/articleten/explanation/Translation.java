package org.articleten.explanation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a message file says in a language other than English. What it lacks is said in English.
 *
 * @param locale the language
 * @param rules what rules say, by the rule's name in its file
 * @param words words of the formats, by the kind of word ({@code Outcome}) and then the word ({@code no-consensus})
 * @param names names of states and other actors, by code, where the usual name in that language is not meant
 * @param grammar patterns of sentences: {@code others} says how many more there are, as an ICU plural of {@code others};
 *     {@code firstDay} is the first of a month, where that is not {@code 1}
 * @param facts what acts and data are called, by their English words
 */
public record Translation(
        Locale locale,
        Map<String, Rule> rules,
        Map<String, Map<String, String>> words,
        Map<String, String> names,
        Map<String, String> grammar,
        Map<String, String> facts) {
    public Translation {
        rules = Map.copyOf(rules);
        var copies = new LinkedHashMap<String, Map<String, String>>();
        // Every call makes the English one, and a loop needs nothing more.
        for (var kind : words.entrySet()) {
            copies.put(kind.getKey(), Map.copyOf(kind.getValue()));
        }
        words = Map.copyOf(copies);
        names = Map.copyOf(names);
        grammar = Map.copyOf(grammar);
        facts = Map.copyOf(facts);
    }

    /**
     * What a rule says.
     *
     * @param of the English sentence that was translated; a rule that says something else by now speaks English
     * @param says the sentence, with the same blanks
     * @param title a short title for the rule's name
     */
    public record Rule(String of, String says, String title) {}
}
