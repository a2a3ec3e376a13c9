package org.articleten.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.articleten.rulebook.RuleText.Part;
import org.jspecify.annotations.Nullable;

/** The names that the conditions of a rule give, with the types of what they stand for as far as these can be told. */
final class GivenNames {
    /** A name, wherever it stands. */
    static final Pattern NAME = Pattern.compile("\\$\\w+");

    private static final Pattern GIVEN = Pattern.compile("(\\$\\w+)\\s*:=?\\s*(\\w*)(\\s*\\()?");
    private static final Pattern LAST_WORD = Pattern.compile("(\\w+)\\s*$");

    private final Map<String, @Nullable Class<?>> types = new LinkedHashMap<>();

    GivenNames(RuleText text, Part rule) {
        if (rule.when() < 0) {
            return;
        }
        var to = rule.then() < 0 ? rule.close() : rule.then();
        for (var given :
                GIVEN.matcher(text.bare()).region(rule.when(), to).results().toList()) {
            var word = given.group(2);
            var pattern = given.group(3) != null;
            var of = pattern ? null : pattern(text, given.start());
            types.putIfAbsent(
                    given.group(1),
                    pattern ? Facts.imported(word, text.source()) : of == null ? null : Facts.partType(of, word));
        }
    }

    /** The fact in whose brackets an offset stands; null where it cannot be told. */
    static @Nullable Class<?> pattern(RuleText text, int offset) {
        var depth = 0;
        for (var at = offset - 1; at >= 0; at--) {
            var here = text.bare().charAt(at);
            if (here == ')') {
                depth++;
            } else if (here == '(' && depth > 0) {
                depth--;
            } else if (here == '(') {
                var word = LAST_WORD.matcher(text.bare().substring(Math.max(0, at - 80), at));
                var fact = word.find() ? Facts.imported(word.group(1), text.source()) : null;
                // A bracket within a pattern, as around alternatives, stands for the pattern.
                return fact != null ? fact : pattern(text, at);
            }
        }
        return null;
    }

    boolean has(String name) {
        return types.containsKey(name);
    }

    /** What a name stands for; null where that cannot be told. */
    @Nullable
    Class<?> type(String name) {
        return types.get(name);
    }

    List<String> all() {
        return List.copyOf(types.keySet());
    }
}
