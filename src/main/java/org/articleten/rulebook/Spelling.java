package org.articleten.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.articleten.problem.Problem;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.rulebook.RuleText.Line;
import org.articleten.rulebook.RuleText.Part;

/** What is wrong with the form of a rule file: quotes, brackets and the words between which a rule stands. */
final class Spelling {
    private static final List<String> TOP = List.of(
            "package",
            "import",
            "dialect",
            "rule",
            "query",
            "declare",
            "global",
            "function",
            "salience",
            "no-loop",
            "lock-on-active",
            "agenda-group",
            "activation-group",
            "end");
    private static final List<String> ATTRIBUTES = List.of(
            "salience",
            "dialect",
            "enabled",
            "no-loop",
            "lock-on-active",
            "agenda-group",
            "activation-group",
            "ruleflow-group",
            "auto-focus",
            "timer",
            "calendars",
            "duration",
            "date-effective",
            "date-expires");
    private static final Pattern SALIENCE = Pattern.compile("(?m)^[ \\t]*salience[ \\t]+([A-Za-z][\\w.]*)");
    private static final Pattern SINGLE = Pattern.compile("(?<![=!<>:+*/-])=(?![=~])");

    private final RuleText text;
    private final List<Problem> problems = new ArrayList<>();

    private Spelling(RuleText text) {
        this.text = text;
    }

    /** The problems of form in a file that the engine cannot read. */
    static List<Problem> of(RuleText text) {
        var spelling = new Spelling(text);
        var unclosed = BareText.unclosed(text.source().text());
        if (unclosed.isPresent()) {
            // Whatever follows is read as a part of the text in quotes.
            spelling.add(
                    unclosed.getAsInt(),
                    "this quote is not closed on its line",
                    "a text ends with the sign with which it begins");
            return spelling.problems;
        }
        spelling.between(
                0,
                text.rules().isEmpty()
                        ? text.bare().length()
                        : text.rules().get(0).start());
        text.rules().forEach(spelling::rule);
        return spelling.problems;
    }

    private void rule(Part rule) {
        var found = problems.size();
        head(rule);
        if (problems.size() == found) {
            frame(rule);
        }
        if (problems.size() == found) {
            conditions(rule);
        }
        if (rule.end() >= 0) {
            between(rule.end() + "end".length(), rule.next());
        }
    }

    private void head(Part rule) {
        var to = rule.when() >= 0 ? rule.when() : rule.then() >= 0 ? rule.then() : rule.close();
        bracket(rule.start(), rule.when() >= 0 ? to : rule.start());
        for (var line : text.lines(text.bare().indexOf('\n', rule.start()) + 1, to)) {
            var known = line.text().strip().startsWith("@") || ATTRIBUTES.contains(line.word());
            if (!known) {
                strange(rule, line);
                return;
            }
        }
        var salience = SALIENCE.matcher(text.bare()).region(rule.start(), to);
        if (salience.find()) {
            add(salience.start(1), Quote.of(salience.group(1)) + " is no whole number", "a salience is such as `-1`");
        }
    }

    /** A line before {@code when} that says nothing of the rule itself. */
    private void strange(Part rule, Line line) {
        if (line.text().strip().equals(line.word())
                && Suggestion.nearest(line.word(), List.of("when")).isPresent()) {
            misspelt(rule, line, "when");
        } else if (rule.when() < 0) {
            add(line.at(), named(rule) + " has no `when` before its conditions", "`when` stands alone on a line");
        } else {
            add(
                    line.at(),
                    Quote.of(line.word()) + " is nothing that a rule says of itself",
                    suggestion(line.word(), ATTRIBUTES)
                            .orElse("here stand `@id`, `@force`, `@source`, `@says` and `salience`"));
        }
    }

    private void frame(Part rule) {
        if (rule.then() < 0) {
            for (var line : text.lines(rule.when() < 0 ? rule.start() : rule.when() + "when".length(), rule.close())) {
                if (alone(line, "then")) {
                    misspelt(rule, line, "then");
                    return;
                }
                if (line.word().startsWith("insert")) {
                    add(
                            line.at(),
                            named(rule) + " has no `then` before what it concludes",
                            "`then` stands alone on a line");
                    return;
                }
            }
            add(rule.start(), named(rule) + " has no `then`", "after `then` stands what the rule concludes");
        } else if (rule.end() < 0) {
            var lines = text.lines(rule.then(), rule.next());
            for (var line : lines) {
                if (alone(line, "end")) {
                    misspelt(rule, line, "end");
                    return;
                }
            }
            add(
                    lines.get(lines.size() - 1).at(),
                    named(rule) + " has no `end` after this",
                    "`end` stands alone on a line");
        }
    }

    private static boolean alone(Line line, String meant) {
        return line.text().strip().equals(line.word())
                && !line.word().equals(meant)
                && Suggestion.nearest(line.word(), List.of(meant)).isPresent();
    }

    private void conditions(Part rule) {
        if (rule.when() < 0) {
            return;
        }
        bracket(rule.when(), rule.then());
        var single =
                SINGLE.matcher(text.bare()).region(rule.when(), rule.then()).useTransparentBounds(true);
        if (single.find()) {
            add(single.start(), "`=` compares nothing", "did you mean `==`?");
        }
    }

    /** Between rules stands only what may begin a part of a file; the first that does not is told. */
    private void between(int from, int to) {
        for (var line : text.lines(from, to)) {
            if (!TOP.contains(line.word())) {
                add(
                        line.at(),
                        Quote.of(text.written(line)) + " begins nothing that a rule file has",
                        suggestion(line.word(), TOP)
                                .orElse("a file has `package`, `import`, `dialect` and rules, each to its `end`"));
                return;
            }
        }
    }

    private void bracket(int from, int to) {
        Brackets.alone(text.bare(), from, to).ifPresent(at -> add(at, Brackets.said(text.bare(), at), Brackets.HELP));
    }

    private void misspelt(Part rule, Line line, String meant) {
        add(
                line.at(),
                Quote.of(line.word()) + " stands where " + named(rule) + " needs " + Quote.of(meant),
                "did you mean " + Quote.of(meant) + "?");
    }

    static Optional<String> suggestion(String word, List<String> allowed) {
        return Suggestion.nearest(word, allowed).map(nearest -> "did you mean " + Quote.of(nearest) + "?");
    }

    private static String named(Part rule) {
        return "rule " + Quote.of(rule.name());
    }

    private void add(int offset, String message, String help) {
        problems.add(CompileErrors.problem(text.place(offset), message, help));
    }
}
