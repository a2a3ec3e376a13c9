package org.articleten.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it is written, with the place of each of its parts.
 *
 * @param info what it says of itself
 * @param source the file in which it stands
 * @param text all of it, from {@code rule} to {@code end}
 * @param span where
 * @param conditions what it asks, in order
 * @param conclusions what it concludes, in order
 * @param salience its salience; 0 where none is written
 */
public record WrittenRule(
        RuleInfo info,
        RuleSource source,
        String text,
        Span span,
        List<Condition> conditions,
        List<Conclusion> conclusions,
        int salience) {
    public WrittenRule {
        conditions = List.copyOf(conditions);
        conclusions = List.copyOf(conclusions);
    }

    /** What stands in the file before its first rule, without comments: the package, what it imports, the dialect. */
    public String preamble() {
        return source.preamble();
    }

    /** The rule with a stretch of its file replaced. */
    public String with(Span replaced, String by) {
        return text.substring(0, replaced.start() - span.start()) + by + text.substring(replaced.end() - span.start());
    }

    /** A constant of a kind of word that its file imports, such as {@code Verdict.AGREED}; null where there is none. */
    public @Nullable Object word(String type, String constant) {
        var known = Facts.imported(type, source);
        if (known != null && known.isEnum()) {
            for (var each : known.getEnumConstants()) {
                if (((Enum<?>) each).name().equals(constant)) {
                    return each;
                }
            }
        }
        return null;
    }

    /** What a kind of fact is in the program, as its file imports it; null where it imports none. */
    public @Nullable Class<?> kind(String fact) {
        return Facts.imported(fact, source);
    }

    /** The components of a kind of fact that its file imports, in order, with their types; none of anything else. */
    Map<String, Class<?>> components(String fact) {
        var components = new LinkedHashMap<String, Class<?>>();
        var type = Facts.imported(fact, source);
        if (type != null) {
            Facts.components(type).forEach(each -> components.put(each.getName(), each.getType()));
        }
        return components;
    }
}
