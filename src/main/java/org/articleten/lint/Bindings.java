package org.articleten.lint;

import org.articleten.problem.Quote;
import org.articleten.rulebook.Condition;
import org.articleten.rulebook.Span;
import org.articleten.rulebook.WrittenRule;
import org.jspecify.annotations.Nullable;

/** Names that are given and not used. */
final class Bindings implements Lints.Check {
    @Override
    public void look(Subject subject, Report report) {
        for (var rule : subject.rules()) {
            var bare = subject.bare(rule);
            for (var condition : rule.conditions()) {
                // A list is collected as the grounds of what is concluded, whether or not anything uses its name.
                if (condition.kind() != Condition.Kind.COLLECTED) {
                    look(rule, bare, condition.bound(), condition.span(), report);
                }
                for (var constraint : condition.constraints()) {
                    look(rule, bare, constraint.bound(), constraint.span(), report);
                }
            }
        }
    }

    private static void look(WrittenRule rule, String bare, @Nullable String name, Span span, Report report) {
        if (name != null
                && Names.count(name, bare) == 1
                && !rule.info().blanks().contains(Names.plain(name))) {
            report.add(
                    Lint.UNUSED_BINDING,
                    rule,
                    span,
                    "the name " + Quote.of(name) + " is given and not used",
                    "leave the name out");
        }
    }
}
