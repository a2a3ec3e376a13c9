package org.articleten.lint;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.articleten.problem.Quote;
import org.jspecify.annotations.Nullable;

/** Attributes and annotations of rules and of files that have an effect of their own in the engine. */
final class Attributes implements Lints.Check {
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?<![@\\w-])(no-loop|lock-on-active|agenda-group|activation-group"
                    + "|ruleflow-group|auto-focus|timer|calendars|duration|date-effective|date-expires|enabled|refract)(?![\\w-])");
    private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)");
    private static final Set<String> RESERVED = Set.of(
            "activationlistener",
            "all",
            "direct",
            "global",
            "propagation",
            "query",
            "rule",
            "watch",
            "annotation",
            "classreactive",
            "description",
            "duration",
            "expires",
            "key",
            "label",
            "modifies",
            "position",
            "propertychangesupport",
            "propertyreactive",
            "role",
            "timestamp",
            "typesafe");
    private static final Pattern GLOBAL =
            Pattern.compile("(?m)^\\s*(global|function|import\\s+(?:static|function))\\b");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)");

    @Override
    public void look(Subject subject, Report report) {
        @Nullable String first = null;
        for (var source : subject.sources()) {
            var heads = subject.heads(source);
            ATTRIBUTE
                    .matcher(heads)
                    .results()
                    .forEach(each -> report.add(
                            Lint.ATTRIBUTE,
                            source,
                            each.start(),
                            Quote.of(each.group()) + " changes when a rule fires, and the rule does not say why",
                            "say it as a condition"));
            ANNOTATION
                    .matcher(heads)
                    .results()
                    .filter(each -> RESERVED.contains(each.group(1).toLowerCase(Locale.ROOT)))
                    .forEach(each -> report.add(
                            Lint.RESERVED_ANNOTATION,
                            source,
                            each.start(),
                            "the engine takes " + Quote.of(each.group()) + " for its own",
                            "give the annotation another name"));
            GLOBAL.matcher(heads)
                    .results()
                    .forEach(each -> report.add(
                            Lint.GLOBAL,
                            source,
                            each.start(1),
                            Quote.of(each.group(1)) + " brings in what is no fact",
                            "what rules need to know is a fact, or data beside them"));
            var its = PACKAGE.matcher(heads);
            var name = its.find() ? its.group(1) : "";
            if (subject.rules().stream().noneMatch(rule -> rule.source().equals(source))) {
                report.add(Lint.EMPTY_FILE, source, 0, "this file holds no rule", "leave it out");
            } else if (first == null) {
                first = name;
            } else if (!name.equals(first)) {
                report.add(
                        Lint.SEVERAL_PACKAGES,
                        source,
                        name.isEmpty() ? 0 : its.start(1),
                        "this file is in " + named(name) + ", the files before it in " + named(first),
                        "one rule book has one package");
            }
        }
    }

    private static String named(String name) {
        return name.isEmpty() ? "no package" : "the package " + Quote.of(name);
    }
}
