package org.articleten.lint;

import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.rulebook.Condition;
import org.articleten.rulebook.Constraint;
import org.articleten.rulebook.WrittenRule;
import org.jspecify.annotations.Nullable;

/** Comparisons of what can never be the same, which the engine takes for false and passes over. */
final class UnlikeTypes implements Lints.Check {
    private static final Pattern COMPONENT = Pattern.compile("\\w+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern CONSTANT = Pattern.compile("([A-Z]\\w*)\\.[A-Z][A-Z0-9_]*");

    @Override
    public void look(Subject subject, Report report) {
        for (var rule : subject.rules()) {
            var names = names(rule);
            for (var condition : rule.conditions()) {
                for (var constraint : condition.constraints()) {
                    var alternatives = Asked.plain(constraint).split(" \\|\\| ");
                    if (constraint.asks()
                            && condition.kind() != Condition.Kind.OTHER
                            && constraint.collected() == (condition.kind() == Condition.Kind.COLLECTED)) {
                        Arrays.stream(alternatives)
                                .forEach(each -> look(rule, condition, constraint, each, names, report));
                    }
                }
            }
        }
    }

    private static void look(
            WrittenRule rule,
            Condition condition,
            Constraint constraint,
            String asked,
            Map<String, Class<?>> names,
            Report report) {
        var comparison = Comparison.of(asked);
        var left = comparison == null ? null : part(condition.fact(), comparison.component());
        if (comparison == null || left == null) {
            return;
        }
        for (var value : comparison.values()) {
            var right = type(value, names);
            if (right != null && unlike(left, right, value)) {
                report.add(
                        Lint.UNLIKE_TYPES,
                        rule,
                        constraint.span(),
                        Quote.of(comparison.component()) + " is " + words(left) + " and never equal to "
                                + Quote.of(value) + ", " + words(right),
                        help(left, value));
            }
        }
    }

    private static String help(Class<?> left, String value) {
        if (!left.isEnum()) {
            return "compare it with " + words(left);
        }
        var constants = Arrays.stream(left.getEnumConstants())
                .map(each -> left.getSimpleName() + "." + ((Enum<?>) each).name())
                .toList();
        return Suggestion.help(left.getSimpleName() + "." + value.replace("\"", ""), constants);
    }

    private static boolean unlike(Class<?> left, Class<?> right, String value) {
        // A day may be written as a text.
        var day = value.startsWith("\"") && Temporal.class.isAssignableFrom(left);
        return !day
                && left != Object.class
                && right != Object.class
                && !left.isAssignableFrom(right)
                && !right.isAssignableFrom(left);
    }

    private static Map<String, Class<?>> names(WrittenRule rule) {
        var names = new HashMap<String, Class<?>>();
        for (var condition : rule.conditions()) {
            if (condition.kind() == Condition.Kind.COLLECTED) {
                continue;
            }
            var type = FactKinds.type(condition.fact());
            if (condition.bound() != null && type != null) {
                names.put(condition.bound(), type);
            }
            for (var constraint : condition.constraints()) {
                var part = part(condition.fact(), Asked.plain(constraint));
                if (constraint.bound() != null && part != null) {
                    names.put(constraint.bound(), part);
                }
            }
        }
        return names;
    }

    private static @Nullable Class<?> type(String value, Map<String, Class<?>> names) {
        if (value.startsWith("\"")) {
            return String.class;
        }
        if (NUMBER.matcher(value).matches()) {
            return Number.class;
        }
        if (List.of("true", "false").contains(value)) {
            return Boolean.class;
        }
        var constant = CONSTANT.matcher(value);
        return constant.matches() ? FactKinds.type(constant.group(1)) : names.get(value);
    }

    /** The type of a component or question of a fact, all numbers alike. */
    private static @Nullable Class<?> part(String fact, String name) {
        var type = COMPONENT.matcher(name).matches() ? FactKinds.type(fact) : null;
        if (type == null) {
            return null;
        }
        try {
            var found = type.getMethod(name).getReturnType();
            return found == int.class || found == long.class
                    ? Number.class
                    : found == boolean.class ? Boolean.class : found;
        } catch (NoSuchMethodException none) {
            return null;
        }
    }

    private static String words(Class<?> type) {
        if (type == String.class) {
            return "a text";
        }
        if (type == Number.class) {
            return "a number";
        }
        return type == Boolean.class ? "true or false" : "of the kind " + Quote.of(type.getSimpleName());
    }
}
