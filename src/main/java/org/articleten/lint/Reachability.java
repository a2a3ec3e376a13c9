package org.articleten.lint;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.rulebook.Condition;
import org.articleten.rulebook.WrittenRule;
import org.jspecify.annotations.Nullable;

/** Rules that can never fire, because nothing tells or concludes what they need. */
final class Reachability implements Lints.Check {
    private static final Pattern DECLARED = Pattern.compile("(?m)^\\s*declare\\s+(?:trait\\s+|enum\\s+)?(\\w+)");

    @Override
    public void look(Subject subject, Report report) {
        var declared = declared(subject);
        var there = new HashSet<String>();
        var asleep = new HashSet<>(subject.rules());
        // What a rule that can fire concludes may wake another.
        for (var woken = true; woken; ) {
            woken = asleep.removeIf(rule -> {
                var fires = missing(rule, there, declared) == null;
                if (fires) {
                    rule.conclusions().forEach(conclusion -> there.add(conclusion.fact()));
                }
                return fires;
            });
        }
        for (var rule : asleep) {
            var missing = missing(rule, there, declared);
            if (missing != null) {
                var fact = missing.fact();
                report.add(
                        Lint.UNREACHABLE_RULE,
                        rule,
                        missing.span(),
                        "rule " + Quote.of(rule.info().name()) + " never fires: nothing tells or concludes "
                                + Quote.of(fact),
                        Suggestion.nearest(fact, there)
                                .map(each -> "did you mean " + Quote.of(each) + "?")
                                .orElse("a rule that can fire concludes it, or this rule is left out"));
            }
        }
    }

    private static @Nullable Condition missing(WrittenRule rule, Set<String> there, Set<String> declared) {
        for (var condition : rule.conditions()) {
            var needed = condition.kind() == Condition.Kind.PRESENT || condition.kind() == Condition.Kind.EXISTS;
            var fact = condition.fact();
            if (needed
                    && !there.contains(fact)
                    && !FactKinds.given(fact)
                    && (FactKinds.known(fact) || declared.contains(fact))) {
                return condition;
            }
        }
        return null;
    }

    private static Set<String> declared(Subject subject) {
        var declared = new HashSet<String>();
        for (var source : subject.sources()) {
            DECLARED.matcher(subject.bare(source)).results().forEach(each -> declared.add(each.group(1)));
        }
        return declared;
    }
}
