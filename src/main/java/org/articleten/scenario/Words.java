package org.articleten.scenario;

import java.util.LinkedHashMap;
import java.util.List;
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
    private final String code;
    private final String phrase;
    private final Map<String, W> meanings;

    private Words(String code, String phrase, Map<String, W> meanings) {
        this.code = code;
        this.phrase = phrase;
        this.meanings = meanings;
    }

    /** The words of an enum; the noun names what they are, such as {@code vote}. */
    static <W extends Word> Words<W> of(String noun, W[] words) {
        return new Words<>("unknown-" + noun, withArticle(noun), meanings(words));
    }

    /** Words that stand for themselves. */
    static Words<String> of(String noun, List<String> words) {
        return new Words<>("unknown-" + noun, withArticle(noun), meanings(words));
    }

    /** The words of an enum that has no noun but the key under which they stand. */
    static <W extends Word> Words<W> under(String key, W[] words) {
        return new Words<>("unknown-word", "a word for " + Quote.of(key), meanings(words));
    }

    /** Words that stand for themselves, and have no noun but the key under which they stand. */
    static Words<String> under(String key, List<String> words) {
        return new Words<>("unknown-word", "a word for " + Quote.of(key), meanings(words));
    }

    private static String withArticle(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }

    private static <W extends Word> Map<String, W> meanings(W[] words) {
        var meanings = new LinkedHashMap<String, W>();
        for (var word : words) {
            meanings.put(word.word(), word);
        }
        return meanings;
    }

    private static Map<String, String> meanings(List<String> words) {
        var meanings = new LinkedHashMap<String, String>();
        words.forEach(word -> meanings.put(word, word));
        return meanings;
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
                    "%s must be a word, but is %s".formatted(Values.subject(key), node.described()),
                    "allowed: " + Quote.each(meanings.keySet()));
            return null;
        }
        var meaning = meanings.get(scalar.text());
        if (meaning == null) {
            problems.add(
                    node.place(),
                    code,
                    "%s is not %s".formatted(Quote.of(scalar.text()), phrase),
                    Suggestion.help(scalar.text(), meanings.keySet()));
        }
        return meaning;
    }
}
