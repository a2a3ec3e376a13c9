package org.articleten.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.articleten.rulebook.Condition.Kind;

/** The names that a rule gives to facts and to their components, such as {@code $party}, with what they stand for. */
final class BoundNames {
    private static final Pattern BINDING = Pattern.compile("\\$?\\w+\\s*:=?\\s*([\\w.]+).*", Pattern.DOTALL);

    private final Map<String, Class<?>> types = new LinkedHashMap<>();

    private BoundNames() {}

    static BoundNames of(WrittenRule rule) {
        var names = new BoundNames();
        for (var condition : rule.conditions()) {
            names.add(condition, rule.source());
        }
        return names;
    }

    private void add(Condition condition, RuleSource source) {
        if (condition.kind() == Kind.ABSENT || condition.kind() == Kind.EXISTS || condition.kind() == Kind.OTHER) {
            return;
        }
        var collected = condition.kind() == Kind.COLLECTED;
        var type = collected ? List.class : fact(condition, source);
        if (condition.bound() != null) {
            types.put(condition.bound(), type);
        }
        for (var constraint : condition.constraints()) {
            if (constraint.bound() != null && !constraint.collected()) {
                types.put(constraint.bound(), component(type, constraint.text()));
            }
        }
    }

    /** The type of the fact that a condition is about; any object where nobody knows it. */
    private static Class<?> fact(Condition condition, RuleSource source) {
        var imported = Facts.imported(condition.fact(), source);
        var known = imported != null ? imported : Facts.type("java.lang." + condition.fact());
        return known == null ? Object.class : known;
    }

    private static Class<?> component(Class<?> fact, String written) {
        var binding = BINDING.matcher(written);
        Class<?> type = binding.matches() ? fact : Object.class;
        if (binding.matches() && !binding.group(1).equals("this")) {
            for (var part : binding.group(1).split("\\.", -1)) {
                var deeper = Facts.partType(type, part);
                type = deeper == null ? Object.class : deeper;
            }
        }
        return boxed(type);
    }

    private static Class<?> boxed(Class<?> type) {
        return type == int.class
                ? Integer.class
                : type == long.class ? Long.class : type == boolean.class ? Boolean.class : type;
    }

    /** What a name stands for. */
    Class<?> type(String name) {
        return types.getOrDefault(name, Object.class);
    }

    /** Those of the names that occur in a text, sorted. */
    List<String> in(String text) {
        var bare = BareText.of(text);
        var found = new TreeSet<String>();
        for (var name : types.keySet()) {
            if (Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])")
                    .matcher(bare)
                    .find()) {
                found.add(name);
            }
        }
        return List.copyOf(found);
    }
}
