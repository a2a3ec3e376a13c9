package org.articleten.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.articleten.facts.Act;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.KnowledgeBuilderError;

/**
 * Turns the engine's errors into problems of the rule's author, in plain words, at their own places and without the engine's
 * words: of those of one rule only what explains the others.
 */
final class CompileErrors {
    private static final Pattern UNKNOWN_TYPE = Pattern.compile("Unable to resolve ObjectType '([^']*)'");
    private static final Pattern EXPRESSION =
            Pattern.compile("(?s)Unable to Analyse Expression (.*?):\\s*(?:\\n\\s*\\[|\\[|\\n\\s*class|$)");
    private static final Pattern UNKNOWN_COMPONENT = Pattern.compile("Field Reader does not exist for .* in '([^']*)'");
    private static final Pattern SYNTAX = Pattern.compile("(?s)\\[ERR \\d+] Line (\\d+):(\\d+) (.*)");
    private static final Pattern IMPORT = Pattern.compile("Error importing : '([^']*)'");
    private static final Pattern UNKNOWN_FACT = Pattern.compile("^no fact `(\\w+)`");
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate rule name: (.*)");

    private final List<RuleSource> sources;
    private final List<Told> told = new ArrayList<>();

    private CompileErrors(List<RuleSource> sources) {
        this.sources = sources;
    }

    /** An error as it is told, and how much it explains: what has the least rank explains the others of its rule. */
    private record Told(int rank, String rule, Problem problem) {}

    static List<Problem> translate(Collection<KnowledgeBuilderError> errors, List<RuleSource> sources) {
        var translation = new CompileErrors(sources);
        var unreadable = new HashSet<RuleSource>();
        for (var error : errors) {
            var source = translation.source(error);
            if (String.valueOf(error.getMessage()).contains("[ERR ") && unreadable.add(source)) {
                translation.form(new RuleText(source), errors);
            }
        }
        for (var error : errors) {
            var source = translation.source(error);
            if (!unreadable.contains(source)) {
                translation.tell(error, new RuleText(source));
            }
        }
        return translation.problems();
    }

    private List<Problem> problems() {
        var problems = new TreeSet<Problem>();
        var least = new HashMap<String, Integer>();
        told.forEach(each -> least.merge(each.rule(), each.rank(), Math::min));
        var said = new HashSet<String>();
        for (var each : told) {
            if (each.rank() == least.getOrDefault(each.rule(), 0)
                    && said.add(each.rule() + each.problem().message())) {
                problems.add(each.problem());
            }
        }
        if (problems.isEmpty()) {
            problems.add(problem(
                    new Place(sources.get(0).path(), 0, 0), "these rules do not compile", "undo the last change"));
        }
        return List.copyOf(problems);
    }

    private RuleSource source(KnowledgeBuilderError error) {
        var resource = error.getResource();
        var path = resource == null ? null : resource.getSourcePath();
        return sources.stream()
                .filter(source -> source.path().equals(path))
                .findFirst()
                .orElse(sources.get(0));
    }

    /** A file that cannot be read: what is wrong with its form, or else the first place at which it could not go on. */
    private void form(RuleText text, Collection<KnowledgeBuilderError> errors) {
        var problems = Spelling.of(text);
        problems.forEach(problem -> told.add(new Told(0, problem.toString(), problem)));
        for (var error : errors) {
            var syntax = SYNTAX.matcher(String.valueOf(error.getMessage()));
            if (problems.isEmpty() && source(error).equals(text.source()) && syntax.find()) {
                var offset = text.offset(Integer.parseInt(syntax.group(1))) + Integer.parseInt(syntax.group(2));
                told.add(new Told(
                        0,
                        text.source().path(),
                        Unexpected.at(text, Math.min(offset, text.bare().length()))));
                return;
            }
        }
    }

    private void tell(KnowledgeBuilderError error, RuleText text) {
        var said = String.valueOf(error.getMessage());
        var line = error.getLines().length == 0 ? 0 : Math.max(0, error.getLines()[0]);
        var offset = line == 0 ? 0 : text.offset(line);
        var imported = IMPORT.matcher(said);
        if (imported.find()) {
            add(0, "", badImport(text, imported.group(1)));
            return;
        }
        var type = UNKNOWN_TYPE.matcher(said);
        if (type.find()) {
            unknownFact(text, find(text, type.group(1), offset), type.group(1));
            return;
        }
        var duplicate = DUPLICATE.matcher(said);
        if (duplicate.find()) {
            var name = duplicate.group(1).lines().findFirst().orElse("").strip();
            add(
                    0,
                    text,
                    offset,
                    problem(
                            text.place(offset),
                            "the rule " + Quote.of(name) + " stands twice",
                            "give each rule a name of its own"));
            return;
        }
        var component = UNKNOWN_COMPONENT.matcher(said);
        if (component.find()) {
            var at = find(text, component.group(1), offset);
            add(1, text, at, ConditionErrors.component(text, at, component.group(1)));
            return;
        }
        var expression = EXPRESSION.matcher(said);
        if (expression.find()) {
            expression(text, offset, line, expression.group(1).strip(), said);
        } else if (line > 0) {
            add(
                    3,
                    text,
                    offset,
                    problem(text.place(offset), "this rule does not compile", "look at the names that it uses"));
        }
    }

    private void expression(RuleText text, int offset, int line, String expression, String said) {
        var rule = line == 0 ? null : text.at(offset);
        // What a rule concludes is told at the line of the rule.
        if (rule != null && text.offset(line) <= rule.start() && rule.start() < text.offset(line + 1) + 1) {
            var problem = ConclusionErrors.first(text, rule, sources);
            var unknown = problem == null ? null : UNKNOWN_FACT.matcher(problem.message());
            if (unknown != null && unknown.find() && misimported(text, unknown.group(1))) {
                return;
            }
            var at = rule.then() < 0 ? rule.start() : rule.then();
            add(
                    2,
                    text,
                    offset,
                    problem != null
                            ? problem
                            : problem(
                                    text.place(at),
                                    "what rule " + Quote.of(rule.name()) + " concludes cannot be understood",
                                    "a conclusion is such as `insertLogical( new Eligible( $applicant ) );`"));
        } else {
            var at = find(text, expression, offset);
            add(1, text, at, ConditionErrors.of(text, at, expression, said));
        }
    }

    private void unknownFact(RuleText text, int offset, String name) {
        if (!misimported(text, name)) {
            add(0, text, offset, unknownFact(text.place(offset), name, text.source(), sources));
        }
    }

    /** Whether a misspelt import explains that a fact is unknown, and is told itself. */
    private static boolean misimported(RuleText text, String name) {
        for (var each : Facts.imports(text.source())) {
            var simple = each.substring(each.lastIndexOf('.') + 1);
            if (Facts.type(each) == null
                    && Suggestion.nearest(name, List.of(simple)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    static Problem unknownFact(Place place, String name, RuleSource source, List<RuleSource> sources) {
        var full = Facts.full(name);
        var here = Facts.names(List.of(source));
        var nearest = Suggestion.nearest(name, here).or(() -> Suggestion.nearest(name, Facts.names(sources)));
        var help = full != null
                ? "write " + Quote.of("import " + full)
                : nearest.map(found -> "did you mean " + Quote.of(found) + "? ").orElse("")
                        + "each fact that a rule uses is imported by name";
        return problem(place, "no fact " + Quote.of(name) + " is imported here", help);
    }

    private Problem badImport(RuleText text, String name) {
        var simple = name.substring(name.lastIndexOf('.') + 1);
        var full = Facts.full(simple);
        var meant = Suggestion.nearest(simple, Facts.used(sources)).map(Facts::full);
        return problem(
                text.place(find(text, name, 0)),
                "there is no " + Quote.of(name) + " to import",
                meant.or(() -> Optional.ofNullable(full))
                        .map(each -> "did you mean " + Quote.of(each) + "?")
                        .orElse("facts are imported from " + Quote.of(Act.class.getPackageName())));
    }

    private void add(int rank, RuleText text, int offset, Problem problem) {
        var rule = text.at(offset);
        add(rank, text.source().path() + ":" + (rule == null ? problem.place() : rule.name()), problem);
    }

    private void add(int rank, String rule, Problem problem) {
        told.add(new Told(rank, rule.isEmpty() ? problem.toString() : rule, problem));
    }

    /** Where a text stands from an offset on, whatever its blanks; the offset itself where it is not found. */
    private static int find(RuleText text, String written, int from) {
        var blanks = Pattern.compile("\\s+");
        var words = blanks.splitAsStream(written.strip()).map(Pattern::quote).toList();
        var matcher = Pattern.compile("(?<![\\w$])" + String.join("\\s*", words))
                .matcher(text.source().text());
        return matcher.find(from) ? matcher.start() : from;
    }

    static Problem problem(Place place, String message, @Nullable String help) {
        return new Problem(place, "rule-does-not-compile", message, help);
    }
}
