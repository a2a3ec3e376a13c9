package org.articleten.lint;

import java.util.ArrayList;
import java.util.Objects;
import org.articleten.problem.Quote;
import org.articleten.rulebook.Condition;
import org.articleten.rulebook.Condition.Kind;
import org.articleten.rulebook.WrittenRule;

/** Conditions that cannot all hold. */
final class Contradictions implements Lints.Check {
    @Override
    public void look(Subject subject, Report report) {
        for (var rule : subject.rules()) {
            rule.conditions().forEach(condition -> within(rule, condition, report));
            between(rule, report);
        }
    }

    /** Of one fact two things are asked that exclude each other. */
    private static void within(WrittenRule rule, Condition condition, Report report) {
        var asking = new ArrayList<>(condition.constraints());
        asking.removeIf(constraint -> !constraint.asks());
        for (var later = 1; later < asking.size(); later++) {
            var one = Comparison.of(Asked.plain(asking.get(later)));
            for (var earlier = 0; earlier < later && one != null; earlier++) {
                var other = Comparison.of(Asked.plain(asking.get(earlier)));
                if (other != null
                        && asking.get(later).collected() == asking.get(earlier).collected()
                        && one.excludes(other)) {
                    report.add(
                            Lint.CONTRADICTION,
                            rule,
                            asking.get(later).span(),
                            Quote.of(asking.get(earlier).text()) + " and "
                                    + Quote.of(asking.get(later).text()) + " are never both so",
                            "alternatives are joined by `||`");
                    break;
                }
            }
        }
    }

    /** One condition wants a fact that another does not want. */
    private static void between(WrittenRule rule, Report report) {
        for (var absent : rule.conditions()) {
            if (absent.kind() != Kind.ABSENT) {
                continue;
            }
            for (var present : rule.conditions()) {
                if ((present.kind() == Kind.PRESENT || present.kind() == Kind.EXISTS)
                        && Objects.equals(present.fact(), absent.fact())
                        && Asked.withNames(present).containsAll(Asked.of(absent))) {
                    report.add(
                            Lint.CONTRADICTION,
                            rule,
                            absent.span(),
                            Quote.of(present.text()) + " and " + Quote.of(absent.text()) + " are never both so",
                            "what is there cannot be absent as well");
                    break;
                }
            }
        }
    }
}
