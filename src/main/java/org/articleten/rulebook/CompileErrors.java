package org.articleten.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.KnowledgeBuilderError;

/**
 * Turns the engine's errors into problems of the rule's author: one for each rule, the first of those that explain the
 * others, in plain words and without the engine's own.
 */
final class CompileErrors {
    private static final Pattern COLUMN = Pattern.compile("(?:Line \\d+:|Column: )(\\d+)");
    private static final Pattern UNKNOWN_TYPE = Pattern.compile("Unable to resolve ObjectType '([^']*)'");
    private static final Pattern EXPRESSION = Pattern.compile("(?s)Unable to Analyse Expression (.*?):\\s*(?:\\[|$)");
    private static final Pattern UNKNOWN_COMPONENT = Pattern.compile("Field Reader does not exist for .* in '([^']*)'");
    private static final Pattern SYNTAX = Pattern.compile("\\[ERR \\d+] Line \\d+:\\d+ (.*)");
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate rule name: (.*)");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import [\\w.]*\\.(\\w+)");

    private CompileErrors() {}

    /** An error as it is told, and how much it explains: 0 explains the others of its rule. */
    private record Told(int rank, String rule, Problem problem) {}

    static List<Problem> translate(Collection<KnowledgeBuilderError> errors, List<RuleSource> sources) {
        var told = new ArrayList<Told>();
        for (var error : errors) {
            var source = source(error, sources);
            var one = told(error, source);
            if (one != null) {
                told.add(one);
            }
        }
        told.sort((one, other) -> Integer.compare(one.rank(), other.rank()));
        var problems = new TreeSet<Problem>();
        var rules = new HashSet<String>();
        for (var one : told) {
            if (rules.add(one.rule())) {
                problems.add(one.problem());
            }
        }
        if (problems.isEmpty()) {
            problems.add(new Problem(
                    new Place(sources.get(0).path(), 0, 0),
                    "rule-does-not-compile",
                    "these rules do not compile",
                    null));
        }
        return List.copyOf(problems);
    }

    private static RuleSource source(KnowledgeBuilderError error, List<RuleSource> sources) {
        var resource = error.getResource();
        var path = resource == null ? null : resource.getSourcePath();
        return sources.stream()
                .filter(source -> source.path().equals(path))
                .findFirst()
                .orElse(sources.get(0));
    }

    private static @Nullable Told told(KnowledgeBuilderError error, RuleSource source) {
        var text = String.valueOf(error.getMessage());
        var column = COLUMN.matcher(text);
        var line = error.getLines().length == 0 ? 0 : Math.max(0, error.getLines()[0]);
        var place = new Place(source.path(), line, line > 0 && column.find() ? Integer.parseInt(column.group(1)) : 0);
        var type = UNKNOWN_TYPE.matcher(text);
        if (type.find()) {
            return new Told(0, ruleAt(source, line), unknownFact(place, type.group(1), source));
        }
        var component = UNKNOWN_COMPONENT.matcher(text);
        if (component.find()) {
            return expression(source, place, component.group(1));
        }
        var duplicate = DUPLICATE.matcher(text);
        if (duplicate.find()) {
            var name = duplicate.group(1).lines().findFirst().orElse("").strip();
            return new Told(
                    0,
                    ruleAt(source, line),
                    problem(place, "the rule " + Quote.of(name) + " stands twice", "give each rule a name of its own"));
        }
        var syntax = SYNTAX.matcher(text);
        if (syntax.find()) {
            var message = syntax.group(1).replace("'", "`").replaceAll(" in (rule|query) \"[^\"]*\"", "");
            return new Told(
                    0,
                    ruleAt(source, line),
                    problem(place, message, "look for a missing bracket, `when`, `then` or `end`"));
        }
        var expression = EXPRESSION.matcher(text);
        if (expression.find()) {
            return expression(source, place, expression.group(1).strip().replace("drools.", ""));
        }
        return line == 0
                ? null
                : new Told(
                        3,
                        ruleAt(source, line),
                        problem(place, "this rule does not compile", "look at the names that it uses"));
    }

    private static Told expression(RuleSource source, Place place, String expression) {
        var at = place.line() > 0 ? place.line() : lineOf(source, expression);
        var consequence = expression.startsWith("insert");
        return new Told(
                consequence ? 2 : 1,
                ruleAt(source, at),
                problem(
                        place.line() > 0 ? place : new Place(source.path(), at, 0),
                        Quote.of(expression) + " cannot be understood",
                        consequence
                                ? "is every name bound in the conditions, and does the conclusion have these components?"
                                : "does the fact have this component? a name such as `until` is taken by the language"));
    }

    private static Problem unknownFact(Place place, String name, RuleSource source) {
        var imported = IMPORT.matcher(source.text())
                .results()
                .map(match -> match.group(1))
                .toList();
        var nearest = Suggestion.nearest(name, imported)
                .map(found -> "did you mean `" + found + "`? ")
                .orElse("");
        return problem(
                place,
                "no fact " + Quote.of(name) + " is imported here",
                nearest + "each fact that a rule uses is imported by name");
    }

    private static Problem problem(Place place, String message, String help) {
        return new Problem(place, "rule-does-not-compile", message, help);
    }

    /** The rule that a line belongs to, by its header; errors of one rule follow from one another. */
    private static String ruleAt(RuleSource source, int line) {
        var header = source.path() + ":" + line;
        var at = 0;
        for (var text : source.text().lines().toList()) {
            at++;
            if (line > 0 && at <= line && text.startsWith("rule ")) {
                header = source.path() + ":" + text;
            }
        }
        return header;
    }

    private static int lineOf(RuleSource source, String expression) {
        var at = source.text().indexOf(expression);
        return at < 0 ? 0 : (int) source.text().substring(0, at).lines().count();
    }
}
