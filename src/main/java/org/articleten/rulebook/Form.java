package org.articleten.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.articleten.problem.Problem;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;

/** What the engine would break off at without a place: dialects that there are not, and annotations of its own. */
final class Form {
    private static final Pattern DIALECT = Pattern.compile("(?m)^[ \\t]*dialect[ \\t]+\"(\\w*)\"");
    private static final List<String> DIALECTS = List.of("mvel", "java");
    private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)");
    private static final List<String> METADATA = List.of("id", "force", "source", "says");
    private static final List<String> TAKEN = List.of(
            "all",
            "classreactive",
            "direct",
            "duration",
            "expires",
            "key",
            "modifies",
            "position",
            "propagation",
            "propertychangesupport",
            "propertyreactive",
            "role",
            "timestamp",
            "watch");

    private Form() {}

    static List<Problem> of(RuleSource source) {
        var text = new RuleText(source);
        var problems = new ArrayList<Problem>();
        DIALECT.matcher(source.text())
                .results()
                .filter(each -> !DIALECTS.contains(each.group(1)))
                .forEach(each -> problems.add(CompileErrors.problem(
                        text.place(each.start(1)),
                        "there is no dialect " + Quote.of(each.group(1)),
                        Suggestion.help(each.group(1), DIALECTS))));
        for (var rule : text.rules()) {
            var seen = new ArrayList<String>();
            var to = rule.when() < 0 ? rule.start() : rule.when();
            for (var each : ANNOTATION
                    .matcher(text.bare())
                    .region(rule.start(), to)
                    .results()
                    .toList()) {
                var name = each.group(1);
                if (METADATA.contains(name) && seen.contains(name)) {
                    problems.add(CompileErrors.problem(
                            text.place(each.start()),
                            "rule " + Quote.of(rule.name()) + " has " + Quote.of("@" + name) + " twice",
                            "leave one of them out"));
                } else if (TAKEN.contains(name.toLowerCase(Locale.ROOT))) {
                    problems.add(
                            CompileErrors.problem(
                                    text.place(each.start()),
                                    Quote.of("@" + name) + " is taken by the language",
                                    "every rule has `@id`, `@force`, `@source` and `@says`; give another annotation another name"));
                }
                seen.add(name);
            }
        }
        return problems;
    }
}
