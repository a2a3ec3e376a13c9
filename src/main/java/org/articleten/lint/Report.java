package org.articleten.lint;

import java.util.SortedSet;
import java.util.TreeSet;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.rulebook.RuleSource;
import org.articleten.rulebook.Span;
import org.articleten.rulebook.WrittenRule;
import org.jspecify.annotations.Nullable;

/** The findings so far. */
final class Report {
    private final TreeSet<Finding> findings = new TreeSet<>();

    SortedSet<Finding> findings() {
        return findings;
    }

    /** Of a rule as a whole: told at its first line. */
    void add(Lint lint, WrittenRule rule, String message, @Nullable String help) {
        add(lint, rule.source(), rule.span().start(), message, help);
    }

    /** Of a part of a rule. */
    void add(Lint lint, WrittenRule rule, Span span, String message, @Nullable String help) {
        add(lint, rule.source(), span.start(), message, help);
    }

    /** Of a place in a file. */
    void add(Lint lint, RuleSource source, int offset, String message, @Nullable String help) {
        var before = source.text().substring(0, offset);
        var line = 1 + (int) before.chars().filter(each -> each == '\n').count();
        var place = new Place(source.path(), line, offset - before.lastIndexOf('\n'));
        findings.add(new Finding(lint, new Problem(place, lint.code(), message, help)));
    }
}
