package org.articleten.lint;

import java.util.HashSet;
import java.util.Set;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.rulebook.Condition;
import org.articleten.rulebook.WrittenRule;

/** What a rule says of itself: its source, and its sentence with the blanks. */
final class Sentences implements Lints.Check {
    @Override
    public void look(Subject subject, Report report) {
        for (var rule : subject.rules()) {
            var info = rule.info();
            if (info.source().isBlank()) {
                report.add(
                        Lint.EMPTY_SOURCE,
                        rule,
                        "rule " + Quote.of(info.name()) + " names no text that it rests on",
                        "`@source` has a text and its place, such as `North Atlantic Treaty, Art. 10`");
            }
            if (!info.says().endsWith(".")) {
                report.add(
                        Lint.SENTENCE,
                        rule,
                        "what rule " + Quote.of(info.name()) + " says has no full stop at its end",
                        "`@says` is one sentence for the reader");
            }
            unbound(rule, report);
        }
    }

    private static void unbound(WrittenRule rule, Report report) {
        var bound = bound(rule);
        for (var blank : rule.info().blanks()) {
            if (!bound.contains(blank)) {
                report.add(
                        Lint.UNBOUND_BLANK,
                        rule,
                        "the blank " + Quote.of("{" + blank + "}") + " is bound by no condition",
                        Suggestion.nearest(blank, bound)
                                .map(each -> "did you mean " + Quote.of("{" + each + "}") + "?")
                                .orElse("a condition binds it as " + Quote.of("$" + blank)));
            }
        }
    }

    /** The names that conditions give and the sentence can see, without their sign. */
    private static Set<String> bound(WrittenRule rule) {
        var bound = new HashSet<String>();
        for (var condition : rule.conditions()) {
            if (condition.bound() != null) {
                bound.add(Names.plain(condition.bound()));
            }
            switch (condition.kind()) {
                case PRESENT -> bind(condition, bound);
                case COLLECTED, FROM, OTHER -> bindText(condition, bound);
                // What is not there, or is one of many, has no name outside.
                case ABSENT, EXISTS -> {}
            }
        }
        return bound;
    }

    private static void bind(Condition condition, Set<String> bound) {
        for (var constraint : condition.constraints()) {
            if (constraint.bound() != null) {
                bound.add(Names.plain(constraint.bound()));
            }
        }
    }

    private static void bindText(Condition condition, Set<String> bound) {
        Names.GIVEN.matcher(condition.text()).results().forEach(given -> bound.add(Names.plain(given.group(1))));
    }
}
