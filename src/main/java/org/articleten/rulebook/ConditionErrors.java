package org.articleten.rulebook;

import java.util.List;
import java.util.regex.Pattern;
import org.articleten.problem.Problem;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.jspecify.annotations.Nullable;

/** What is wrong with a condition: the name, the constant or the component that there is not. */
final class ConditionErrors {
    private static final Pattern LACKING = Pattern.compile("org\\.articleten\\.(?:\\w+\\.)*(\\w+)\\.([$\\w]+)\\(");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");
    private static final Pattern CONSTANT = Pattern.compile("([A-Z]\\w*)\\.([A-Z][A-Z0-9_]*)");
    private static final Pattern COMPARISON = Pattern.compile("(\\w+)\\s*(?:[=!]=|[<>]=?)\\s*(\\S+)");
    private static final List<String> KEPT = List.of(
            "until",
            "if",
            "else",
            "for",
            "foreach",
            "while",
            "do",
            "switch",
            "return",
            "var",
            "def",
            "function",
            "import",
            "with",
            "assert",
            "isdef",
            "proto",
            "new",
            "in",
            "is",
            "contains");

    private ConditionErrors() {}

    /**
     * The problem of an expression that the engine does not understand.
     *
     * @param offset where it stands
     * @param said what the engine says, which names the type that lacks something
     */
    static Problem of(RuleText text, int offset, String expression, String said) {
        var rule = text.at(offset);
        if (rule != null) {
            var names = new GivenNames(text, rule);
            for (var name : GivenNames.NAME.matcher(expression).results().toList()) {
                if (!names.has(name.group())) {
                    return at(
                            text,
                            offset,
                            expression,
                            name.group(),
                            unbound(name.group()),
                            bind(name.group(), names.all()));
                }
            }
        }
        var lacking = LACKING.matcher(said);
        if (lacking.find()) {
            var full = Facts.full(lacking.group(1));
            var type = full == null ? null : Facts.type(full);
            var part = lacking.group(2);
            if (type != null && Facts.parts(type).contains(part)) {
                return at(text, offset, expression, part, kept(part), rename(part));
            }
            if (type != null) {
                return at(text, offset, expression, part, lacks(type, part), parts(type, part));
            }
        }
        for (var kept : KEPT) {
            if (expression.matches("(?s).*\\." + kept + "\\b(?!\\s*\\().*")) {
                return at(text, offset, expression, kept, kept(kept), rename(kept));
            }
        }
        var unlike = unlike(text, offset, expression);
        return CompileErrors.problem(
                text.place(offset),
                unlike != null ? unlike : Quote.of(expression) + " cannot be understood",
                "a constraint compares a component of the fact, as in `word == VoteWord.OBJECT`");
    }

    /** That what is compared is of two kinds; null where it is not, or that cannot be told. */
    private static @Nullable String unlike(RuleText text, int offset, String expression) {
        var comparison = COMPARISON.matcher(expression);
        var fact = GivenNames.pattern(text, offset);
        var rule = text.at(offset);
        if (!comparison.matches() || fact == null || rule == null) {
            return null;
        }
        var value = comparison.group(2);
        var left = Facts.partType(fact, comparison.group(1));
        var right = value.startsWith("$") ? new GivenNames(text, rule).type(value) : literal(value, text.source());
        return left == null || right == null || fits(left, right) || fits(right, left)
                ? null
                : Quote.of(comparison.group(1)) + " is " + Facts.words(left) + ", but " + Quote.of(value) + " is "
                        + Facts.words(right);
    }

    /** The problem of a name that is given to a component that there is not. */
    static Problem component(RuleText text, int offset, String expression) {
        var part = expression.substring(expression.indexOf(':') + 1).strip();
        var type = GivenNames.pattern(text, offset);
        return type == null
                ? of(text, offset, expression, "")
                : at(text, offset, expression, part, lacks(type, part.split("\\W", 2)[0]), parts(type, part));
    }

    private static Problem at(RuleText text, int offset, String expression, String part, String message, String help) {
        var within =
                Pattern.compile("(?<![\\w$])" + Pattern.quote(part) + "(?!\\w)").matcher(expression);
        return CompileErrors.problem(text.place(offset + (within.find() ? within.start() : 0)), message, help);
    }

    static String unbound(String name) {
        return "no condition gives the name " + Quote.of(name);
    }

    static String bind(String name, List<String> known) {
        return Suggestion.nearest(name, known)
                .map(nearest -> "did you mean " + Quote.of(nearest) + "?")
                .orElse("a condition gives it, as in " + Quote.of(name + " : component"));
    }

    static String lacks(Class<?> type, String part) {
        return Quote.of(type.getSimpleName()) + " has no " + Quote.of(part);
    }

    static String parts(Class<?> type, String part) {
        return Suggestion.help(part, Facts.parts(type)).replace("allowed:", "it has");
    }

    private static String kept(String part) {
        return "the language reads " + Quote.of(part) + " as its own word here";
    }

    private static String rename(String part) {
        return "give it a name in the condition of the fact, as in " + Quote.of("$" + part + " : " + part);
    }

    /** The type of a literal or a constant; null of anything else. */
    static @Nullable Class<?> literal(String text, RuleSource source) {
        if (text.startsWith("\"") || text.startsWith("'")) {
            return String.class;
        }
        if (NUMBER.matcher(text).matches()) {
            return int.class;
        }
        if (text.equals("true") || text.equals("false")) {
            return boolean.class;
        }
        var constant = CONSTANT.matcher(text);
        return constant.matches() ? Facts.imported(constant.group(1), source) : null;
    }

    /** Whether a value of one type may stand where one of another is wanted. */
    static boolean fits(Class<?> found, Class<?> wanted) {
        return wanted.isAssignableFrom(found) || (number(found) && number(wanted)) || (truth(found) && truth(wanted));
    }

    private static boolean number(Class<?> type) {
        return type == int.class || type == long.class || Number.class.isAssignableFrom(type);
    }

    private static boolean truth(Class<?> type) {
        return type == boolean.class || type == Boolean.class;
    }
}
