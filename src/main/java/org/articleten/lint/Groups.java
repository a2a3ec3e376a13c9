package org.articleten.lint;

import java.util.regex.Pattern;
import org.articleten.problem.Quote;
import org.articleten.rulebook.Condition;

/** Conditions that say more than one fact can be asked for. */
final class Groups implements Lints.Check {
    private static final Pattern GROUP = Pattern.compile("(?s)(exists|not)\\b.*|(forall)\\b.*");
    private static final Pattern EVAL = Pattern.compile("(?<![\\w.$])eval\\s*\\(");

    @Override
    public void look(Subject subject, Report report) {
        for (var rule : subject.rules()) {
            for (var condition : rule.conditions()) {
                var group = GROUP.matcher(condition.text());
                if (condition.kind() == Condition.Kind.OTHER && group.matches()) {
                    var word = group.group(1) == null ? group.group(2) : group.group(1);
                    report.add(
                            Lint.GROUPED_CONDITION,
                            rule,
                            condition.span(),
                            Quote.of(word) + " of several conditions: the engine may not see when they begin to hold",
                            "let a rule of its own conclude what they say together, and ask for that fact");
                }
            }
            var bare = subject.bare(rule.source());
            EVAL.matcher(bare)
                    .region(subject.when(rule), rule.span().end())
                    .results()
                    .forEach(eval -> report.add(
                            Lint.EVAL,
                            rule.source(),
                            eval.start(),
                            "`eval` asks something of no fact",
                            "write it as a constraint of the fact that it is about"));
        }
    }
}
