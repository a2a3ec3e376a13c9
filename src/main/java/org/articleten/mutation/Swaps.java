package org.articleten.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.articleten.mutation.Mutant.Kind;
import org.articleten.rulebook.Span;

/** Single words and signs of an expression, and what could stand in their place. */
final class Swaps {
    private static final Map<String, List<String>> COMPARISONS = Map.of(
            "==", List.of("!="),
            "!=", List.of("=="),
            "<", List.of("<=", ">="),
            "<=", List.of("<", ">"),
            ">", List.of(">=", "<="),
            ">=", List.of(">", "<"),
            "&&", List.of("||"),
            "||", List.of("&&"),
            "contains", List.of("not contains"));
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|==|!=|<=|>=|<|>|&&|\\|\\||\\bcontains\\b"
            + "|\\b([A-Z]\\w*)\\.([A-Z][A-Z_0-9]*)\\b|\\b(?<![$.\\w])(?:true|false|\\d+)\\b|!(?=\\w)");

    private Swaps() {}

    /** What could stand in place of a stretch. */
    record Swap(Kind kind, Span span, String after) {}

    static List<Swap> in(String text, Span span) {
        var swaps = new ArrayList<Swap>();
        var tokens = TOKEN.matcher(text).region(span.start(), span.end());
        tokens.useTransparentBounds(true);
        while (tokens.find()) {
            var token = tokens.group();
            var place = new Span(tokens.start(), tokens.end(), span.line(), span.endLine());
            if (COMPARISONS.containsKey(token)) {
                COMPARISONS.get(token).forEach(other -> swaps.add(new Swap(Kind.SWAP_COMPARISON, place, other)));
            } else if (tokens.group(1) != null) {
                for (var other : Vocabulary.others(tokens.group(1), tokens.group(2))) {
                    swaps.add(new Swap(Kind.SWAP_WORD, place, tokens.group(1) + "." + other));
                }
            } else if (token.startsWith("\"")) {
                swaps.add(new Swap(Kind.CHANGE_CONSTANT, place, "\"~" + token.substring(1)));
            } else if (token.equals("true") || token.equals("false")) {
                swaps.add(new Swap(Kind.CHANGE_CONSTANT, place, token.equals("true") ? "false" : "true"));
            } else if (token.equals("!")) {
                swaps.add(new Swap(Kind.SWAP_COMPARISON, place, ""));
            } else {
                swaps.add(new Swap(Kind.CHANGE_CONSTANT, place, String.valueOf(Integer.parseInt(token) + 1)));
            }
        }
        return swaps;
    }
}
