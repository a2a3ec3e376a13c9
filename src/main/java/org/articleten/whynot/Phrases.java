package org.articleten.whynot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articleten.explanation.Names;
import org.articleten.facts.Word;
import org.articleten.rulebook.Condition;
import org.articleten.rulebook.Condition.Kind;
import org.articleten.rulebook.Constraint;
import org.articleten.rulebook.WrittenRule;
import org.jspecify.annotations.Nullable;

/** Conditions and facts in words. */
final class Phrases {
    /** Components by which rules keep their books; nobody else knows these numbers. */
    private static final Set<String> BOOKKEEPING =
            Set.of("at", "number", "question", "round", "opener", "entry", "this", "code", "line");

    /** Names of facts that say how something is, and not what there is. */
    private static final Pattern ADJECTIVE = Pattern.compile("(ed|ible|unspoken)$");

    private static final String MOMENT = "Now";

    private static final Pattern COMPARED = Pattern.compile("(?:\\$\\w+\\s*:=?\\s*)?(\\w+)\\s*(==|!=)\\s*(\\S+)");
    private static final Pattern PART = Pattern.compile("!?\\s*(\\w+).*", Pattern.DOTALL);

    private final Names names;
    private final String applicant;

    Phrases(Names names, String applicant) {
        this.names = names;
        this.applicant = applicant;
    }

    /** What a condition asks, such as {@code there is an answer: matter invitation, verdict agreed}. */
    String of(Condition condition, WrittenRule rule, Map<String, Object> known) {
        if (condition.kind() == Kind.OTHER) {
            return "what the rule writes as `" + condition.text().replaceAll("\\s+", " ") + "`";
        }
        var collected = condition.kind() == Kind.COLLECTED;
        var kind = kind(condition.fact());
        var parts = parts(condition, rule, known, collected);
        var with = parts.isEmpty() ? "" : ": " + String.join(", ", parts);
        if (collected) {
            var asked = parts(condition, rule, known, false);
            return "the list of every " + kind + (parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")")
                    + (asked.isEmpty() ? "" : ": " + String.join(", ", asked));
        }
        var absent = condition.kind() == Kind.ABSENT;
        if (condition.fact().equals(MOMENT)) {
            return "something happens" + with;
        }
        if (ADJECTIVE.matcher(kind).find()) {
            return (absent ? "it is not " : "it is ") + kind + with;
        }
        return "there is " + (absent ? "no " + kind : article(kind)) + with;
    }

    private List<String> parts(Condition condition, WrittenRule rule, Map<String, Object> known, boolean collected) {
        var parts = new ArrayList<String>();
        for (var constraint : condition.constraints()) {
            if (constraint.collected() == collected) {
                var part = part(constraint, rule, known);
                if (part != null) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    private @Nullable String part(Constraint constraint, WrittenRule rule, Map<String, Object> known) {
        var text = constraint.text().strip();
        var bare = text.matches("\\$\\w+\\s*:=?\\s*\\w+");
        if (bare) {
            var name = text.substring(0, text.indexOf(':')).strip();
            var component = text.substring(text.indexOf(':') + 1).strip();
            var value = known.get(name);
            return value == null || untold(component, value) ? null : component(component) + " " + value(value);
        }
        var compared = COMPARED.matcher(text);
        if (compared.matches()) {
            var value = Values.of(compared.group(3), rule, known);
            if (compared.group(3).startsWith("$") && untold(compared.group(1), value)) {
                return null;
            }
            if (value != null) {
                return component(compared.group(1))
                        + (compared.group(2).equals("==") ? " " : " other than ")
                        + value(value);
            }
        }
        if (text.matches("!?\\s*\\w+")) {
            return (text.startsWith("!") ? "not " : "") + component(text.replaceFirst("!\\s*", ""));
        }
        return written(text, known);
    }

    /** Numbers by which rules keep their books, and that it is about this applicant. */
    private boolean untold(String component, @Nullable Object value) {
        return BOOKKEEPING.contains(component)
                || (component.equals("applicant") && (value == null || value.equals(applicant)));
    }

    /** As it is written, with the values of the names. */
    private String written(String text, Map<String, Object> known) {
        var written = text;
        for (var name : new TreeSet<>(known.keySet()).descendingSet()) {
            var value = known.get(name);
            if (value instanceof Word || value instanceof String || value instanceof LocalDate) {
                written = written.replaceAll(Pattern.quote(name) + "(?!\\w)", Matcher.quoteReplacement(value(value)));
            }
        }
        return "`" + written + "`";
    }

    /** What a fact is instead, in the component that a constraint is about; null where a reader would not know it. */
    @Nullable
    String value(Object fact, Constraint constraint) {
        var text = constraint.text().replaceFirst("^\\$\\w+\\s*:=?\\s*", "");
        var part = PART.matcher(text);
        return part.matches() ? component(fact, part.group(1)) : null;
    }

    /** A component of a fact in words; null where it has none such, or a reader would not know it. */
    @Nullable
    String component(Object fact, String name) {
        if (BOOKKEEPING.contains(name) || !fact.getClass().isRecord()) {
            return null;
        }
        for (var component : fact.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                try {
                    var value = component.getAccessor().invoke(fact);
                    return component(name) + " " + (value == null ? "nothing" : value(value));
                } catch (ReflectiveOperationException impossible) {
                    throw new IllegalStateException("a record's accessor is public", impossible);
                }
            }
        }
        return null;
    }

    String value(Object value) {
        if (value instanceof Word word) {
            return word.says();
        }
        if (value instanceof LocalDate day) {
            return Names.day(day);
        }
        if (value instanceof Collection<?> many) {
            return many.isEmpty()
                    ? "nobody"
                    : Names.few(many.stream().map(this::value).toList());
        }
        if (value instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        return value instanceof String code && code.matches("[A-Z]{2}") ? names.of(code) : String.valueOf(value);
    }

    /** The kind of a fact in words, such as {@code entry into force}. */
    static String kind(String fact) {
        return component(fact);
    }

    static String article(String thing) {
        return ("aeiou".indexOf(thing.charAt(0)) >= 0 ? "an " : "a ") + thing;
    }

    private static String component(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }
}
