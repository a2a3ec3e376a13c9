package org.articleten.rulebook;

import java.util.List;
import java.util.regex.Pattern;
import org.articleten.problem.Problem;
import org.articleten.problem.Quote;
import org.articleten.rulebook.RuleText.Part;
import org.jspecify.annotations.Nullable;

/** What is wrong with the conclusions of a rule, each at its own statement; the engine knows the rule only. */
final class ConclusionErrors {
    private static final List<String> VERBS = List.of("insert", "insertLogical");
    private static final Pattern VERB = Pattern.compile("(\\w+)\\s*\\(");
    private static final Pattern NO_NEW = Pattern.compile("\\w+\\s*\\(\\s*([A-Z]\\w*)\\s*\\(");
    private static final Pattern MADE = Pattern.compile("new\\s+(\\w+)\\s*\\(");
    private static final Pattern PART = Pattern.compile("(?<![\\w.$])([A-Z]\\w*)\\s*\\.\\s*(\\w+)");
    private static final Pattern PATH = Pattern.compile("(\\$\\w+)\\s*\\.\\s*(\\w+)");

    private final RuleText text;
    private final Part rule;
    private final List<RuleSource> sources;
    private final GivenNames names;

    private ConclusionErrors(RuleText text, Part rule, List<RuleSource> sources) {
        this.text = text;
        this.rule = rule;
        this.sources = sources;
        this.names = new GivenNames(text, rule);
    }

    /** The first thing that is wrong with what a rule concludes; null where nothing can be told. */
    static @Nullable Problem first(RuleText text, Part rule, List<RuleSource> sources) {
        return rule.then() < 0 ? null : new ConclusionErrors(text, rule, sources).first();
    }

    private @Nullable Problem first() {
        var from = rule.then() + "then".length();
        for (var semicolon = text.bare().indexOf(';', from); from < rule.close(); ) {
            var to = semicolon < 0 || semicolon > rule.close() ? rule.close() : semicolon;
            var start = from;
            while (start < to && Character.isWhitespace(text.bare().charAt(start))) {
                start++;
            }
            var problem = start == to ? null : statement(start, to);
            if (problem != null) {
                return problem;
            }
            from = to + 1;
            semicolon = text.bare().indexOf(';', from);
        }
        return null;
    }

    private @Nullable Problem statement(int from, int to) {
        var bracket = Brackets.alone(text.bare(), from, to);
        if (bracket.isPresent()) {
            return at(bracket.getAsInt(), Brackets.said(text.bare(), bracket.getAsInt()), Brackets.HELP);
        }
        var written = text.bare().substring(from, to);
        var verb = VERB.matcher(written);
        if (verb.lookingAt() && !VERBS.contains(verb.group(1))) {
            return at(
                    from,
                    "a rule cannot " + Quote.of(verb.group(1)),
                    Spelling.suggestion(verb.group(1), VERBS).orElse("it inserts: `insertLogical( new ... );`"));
        }
        var plain = NO_NEW.matcher(written);
        if (plain.lookingAt()) {
            return at(
                    from + plain.start(1),
                    Quote.of(plain.group(1)) + " is not made here",
                    "did you mean " + Quote.of("new " + plain.group(1)) + "?");
        }
        var named = name(from, written);
        return named != null ? named : made(from, written);
    }

    private @Nullable Problem name(int from, String written) {
        for (var name : GivenNames.NAME.matcher(written).results().toList()) {
            if (!names.has(name.group())) {
                return at(
                        from + name.start(),
                        ConditionErrors.unbound(name.group()),
                        ConditionErrors.bind(name.group(), names.all()));
            }
        }
        for (var path : PATH.matcher(written).results().toList()) {
            var type = names.type(path.group(1));
            if (type != null
                    && !Facts.parts(type).isEmpty()
                    && Facts.components(type).size() > 0
                    && !Facts.parts(type).contains(path.group(2))) {
                return at(
                        from + path.start(2),
                        ConditionErrors.lacks(type, path.group(2)),
                        ConditionErrors.parts(type, path.group(2)));
            }
        }
        for (var part : PART.matcher(written).results().toList()) {
            var type = Facts.imported(part.group(1), text.source());
            if (type == null) {
                return unknown(from + part.start(), part.group(1));
            }
            if (!Facts.parts(type).contains(part.group(2))) {
                return at(
                        from + part.start(2),
                        ConditionErrors.lacks(type, part.group(2)),
                        ConditionErrors.parts(type, part.group(2)));
            }
        }
        return null;
    }

    private @Nullable Problem made(int from, String written) {
        for (var made : MADE.matcher(written).results().toList()) {
            var type = Facts.imported(made.group(1), text.source());
            if (type == null) {
                return unknown(from + made.start(1), made.group(1));
            }
            var statement = Statements.in(text.source().text(), text.bare(), from, from + written.length());
            var problem = type.isRecord() && !statement.isEmpty()
                    ? arguments(from + made.start(1), type, statement.get(0))
                    : null;
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private @Nullable Problem arguments(int at, Class<?> type, Conclusion conclusion) {
        if (!conclusion.fact().equals(type.getSimpleName())) {
            return null;
        }
        var components = Facts.components(type);
        var given = conclusion.arguments().size();
        if (given != components.size()) {
            return at(
                    at,
                    Quote.of(type.getSimpleName()) + " is made of " + components.size() + ", but " + given
                            + (given == 1 ? " is" : " are") + " given",
                    "it has "
                            + Quote.each(components.stream()
                                    .map(each -> each.getName())
                                    .toList()));
        }
        for (var each = 0; each < given; each++) {
            var found = typeOf(conclusion.arguments().get(each));
            var wanted = components.get(each).getType();
            if (found != null && !ConditionErrors.fits(found, wanted)) {
                return at(
                        conclusion.argumentSpans().get(each).start(),
                        Quote.of(components.get(each).getName()) + " is " + Facts.words(wanted) + ", but "
                                + Quote.of(conclusion.arguments().get(each)) + " is " + Facts.words(found),
                        Quote.of(type.getSimpleName()) + " has "
                                + Quote.each(components.stream()
                                        .map(part -> part.getName())
                                        .toList()) + ", in this order");
            }
        }
        return null;
    }

    private @Nullable Class<?> typeOf(String argument) {
        return names.has(argument) ? names.type(argument) : ConditionErrors.literal(argument, text.source());
    }

    private Problem unknown(int offset, String name) {
        return CompileErrors.unknownFact(text.place(offset), name, text.source(), sources);
    }

    private Problem at(int offset, String message, String help) {
        return CompileErrors.problem(text.place(offset), message, help);
    }
}
