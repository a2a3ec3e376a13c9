package org.articleten.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.articleten.rulebook.Condition;
import org.articleten.rulebook.Condition.Kind;
import org.articleten.rulebook.WrittenRule;

/**
 * A rule without its own choice of names: each name is where its value comes from.
 *
 * @param conditions what it asks, without lists that are only collected as grounds
 * @param conclusions what it concludes
 */
record PlainRule(List<PlainCondition> conditions, Set<String> conclusions) {
    /** A condition: its kind, the fact and which of those it is, and what is asked. */
    record PlainCondition(Kind kind, String fact, int which, Set<String> asked) {
        /** Whether the other holds whenever this does. */
        boolean implies(PlainCondition other) {
            if (!fact.equals(other.fact)) {
                return false;
            }
            return switch (kind) {
                case PRESENT ->
                    (other.kind == Kind.EXISTS || (other.kind == kind && other.which == which))
                            && asked.containsAll(other.asked);
                case EXISTS -> other.kind == kind && asked.containsAll(other.asked);
                case ABSENT -> other.kind == kind && other.asked.containsAll(asked);
                case COLLECTED, FROM, OTHER -> equals(other);
            };
        }
    }

    static PlainRule of(WrittenRule rule) {
        var values = new HashMap<String, String>();
        var seen = new HashMap<String, Integer>();
        List<PlainCondition> plain = new ArrayList<>();
        for (var condition : rule.conditions()) {
            var kind = condition.kind();
            var which = kind == Kind.PRESENT ? seen.merge(condition.fact(), 1, Integer::sum) : 0;
            remember(condition, condition.fact() + "#" + which, values);
            if (kind != Kind.COLLECTED || Asked.ofTheList(condition)) {
                plain.add(new PlainCondition(kind, about(condition, values), which, asked(condition, values)));
            }
        }
        return new PlainRule(
                plain,
                rule.conclusions().stream()
                        .map(conclusion -> renamed(conclusion.text().replaceAll("\\s+", ""), values))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static void remember(Condition condition, String fact, Map<String, String> values) {
        if (condition.bound() != null) {
            values.putIfAbsent(condition.bound(), fact);
        }
        for (var constraint : condition.constraints()) {
            if (constraint.bound() != null) {
                values.putIfAbsent(constraint.bound(), fact + "." + Asked.plain(constraint));
            }
        }
    }

    /** The fact; of what is more than a pattern the whole text. */
    private static String about(Condition condition, Map<String, String> values) {
        return switch (condition.kind()) {
            case PRESENT, ABSENT, EXISTS -> condition.fact();
            case COLLECTED, FROM, OTHER ->
                renamed(Names.GIVEN.matcher(condition.text()).replaceAll("").replaceAll("\\s+", ""), values);
        };
    }

    private static Set<String> asked(Condition condition, Map<String, String> values) {
        return Asked.of(condition).stream()
                .map(each -> renamed(each, values))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String renamed(String text, Map<String, String> values) {
        return Names.NAME
                .matcher(text)
                .replaceAll(
                        name -> Matcher.quoteReplacement("<" + values.getOrDefault(name.group(), name.group()) + ">"));
    }

    /** Whether the other fires whenever this does, and concludes the same and perhaps more. */
    boolean implies(PlainRule other) {
        return other.conclusions.containsAll(conclusions)
                && !conclusions.isEmpty()
                && other.conditions.stream()
                        .allMatch(each -> conditions.stream().anyMatch(mine -> mine.implies(each)));
    }
}
