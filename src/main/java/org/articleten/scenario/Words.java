package org.articleten.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import org.articleten.document.Node;
import org.articleten.document.ScalarNode;
import org.articleten.document.ScalarType;
import org.articleten.facts.Word;
import org.articleten.problem.Problems;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.jspecify.annotations.Nullable;

/** The words that may stand in one place, and what each means. */
final class Words<W> {
    private final String noun;
    private final Map<String, W> meanings;

    private Words(String noun, Map<String, W> meanings) {
        this.noun = noun;
        this.meanings = meanings;
    }

    /** The words of an enum; the noun names what they are, such as {@code vote}. */
    static <W extends Word> Words<W> of(String noun, W[] words) {
        var meanings = new LinkedHashMap<String, W>();
        for (var word : words) {
            meanings.put(word.word(), word);
        }
        return new Words<>(noun, meanings);
    }

    /** Words that stand for themselves. */
    static Words<String> of(String noun, Iterable<String> words) {
        var meanings = new LinkedHashMap<String, String>();
        words.forEach(word -> meanings.put(word, word));
        return new Words<>(noun, meanings);
    }

    @Nullable
    W read(@Nullable Node node, String key, Problems problems) {
        if (node == null) {
            return null;
        }
        if (!(node instanceof ScalarNode scalar) || scalar.type() == ScalarType.NOTHING) {
            problems.add(
                    node.place(),
                    "wrong-type",
                    "%s must be a word, but is %s".formatted(Quote.of(key), node.described()),
                    "allowed: " + Quote.each(meanings.keySet()));
            return null;
        }
        var meaning = meanings.get(scalar.text());
        if (meaning == null) {
            problems.add(
                    node.place(),
                    "unknown-" + noun,
                    "%s is not %s %s".formatted(Quote.of(scalar.text()), article(), noun),
                    Suggestion.help(scalar.text(), meanings.keySet()));
        }
        return meaning;
    }

    private String article() {
        return "aeiou".indexOf(noun.charAt(0)) < 0 ? "a" : "an";
    }
}
