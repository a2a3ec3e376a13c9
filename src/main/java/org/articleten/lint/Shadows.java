package org.articleten.lint;

import java.util.ArrayList;
import java.util.List;
import org.articleten.problem.Quote;
import org.articleten.rulebook.WrittenRule;

/** Rules that conclude what another concludes already, whenever they fire. */
final class Shadows implements Lints.Check {
    @Override
    public void look(Subject subject, Report report) {
        List<PlainRule> plain = new ArrayList<>();
        for (var rule : subject.rules()) {
            plain.add(PlainRule.of(rule));
        }
        for (var at = 0; at < plain.size(); at++) {
            for (var other = 0; other < plain.size(); other++) {
                // Of two that are the same, the later is the one too many.
                if (other != at
                        && plain.get(at).implies(plain.get(other))
                        && !(at < other && plain.get(other).implies(plain.get(at)))) {
                    tell(subject.rules().get(at), subject.rules().get(other), report);
                    break;
                }
            }
        }
    }

    private static void tell(WrittenRule rule, WrittenRule other, Report report) {
        report.add(
                Lint.SHADOWED_RULE,
                rule,
                "whenever rule " + Quote.of(rule.info().name()) + " fires, rule "
                        + Quote.of(other.info().name()) + " concludes the same",
                "leave one of them out, or tell them apart by what they ask");
    }
}
