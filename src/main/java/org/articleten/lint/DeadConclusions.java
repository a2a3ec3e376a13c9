package org.articleten.lint;

import org.articleten.problem.Quote;
import org.articleten.rulebook.WrittenRule;

/** What is concluded and never read. */
final class DeadConclusions implements Lints.Check {
    @Override
    public void look(Subject subject, Report report) {
        for (var rule : subject.rules()) {
            for (var conclusion : rule.conclusions()) {
                var fact = conclusion.fact();
                var ours = FactKinds.EVENTS.contains(fact) || FactKinds.CONCLUSIONS.contains(fact);
                if (ours
                        && !FactKinds.READ_BY_THE_ANSWER.contains(fact)
                        && subject.rules().stream().noneMatch(other -> reads(other, fact))) {
                    report.add(
                            Lint.DEAD_CONCLUSION,
                            rule,
                            conclusion.span(),
                            "no rule reads " + Quote.of(fact) + ", nor does the answer",
                            "a rule reads it, or the conclusion is left out");
                }
            }
        }
    }

    /** By the text, so that a fact in a group of conditions counts as well. */
    private static boolean reads(WrittenRule rule, String fact) {
        return rule.conditions().stream().anyMatch(condition -> Names.count(fact, condition.text()) > 0);
    }
}
