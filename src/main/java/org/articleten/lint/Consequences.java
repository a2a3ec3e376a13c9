package org.articleten.lint;

import java.util.List;
import org.articleten.problem.Quote;
import org.articleten.rulebook.Conclusion;
import org.articleten.rulebook.WrittenRule;

/** What rules do when they fire: they insert what they conclude. */
final class Consequences implements Lints.Check {
    private static final List<String> VERBS = List.of("insert", "insertLogical");

    @Override
    public void look(Subject subject, Report report) {
        for (var rule : subject.rules()) {
            for (var conclusion : rule.conclusions()) {
                if (!VERBS.contains(conclusion.verb()) || conclusion.fact().isEmpty()) {
                    report.add(
                            Lint.CONSEQUENCE,
                            rule,
                            conclusion.span(),
                            Quote.of(conclusion.text()) + " does something else than to insert a new fact",
                            "facts never change: `insertLogical( new ... );` while the grounds hold, `insert( new ... );`"
                                    + " for what has happened");
                } else {
                    verb(rule, conclusion, report);
                }
            }
            if (rule.conclusions().isEmpty()) {
                report.add(
                        Lint.CONSEQUENCE,
                        rule,
                        "rule " + Quote.of(rule.info().name()) + " concludes nothing",
                        "a rule inserts what it concludes, each statement with a semicolon");
            }
        }
    }

    private static void verb(WrittenRule rule, Conclusion conclusion, Report report) {
        var stated = conclusion.verb().equals("insert");
        var wrong = stated ? FactKinds.CONCLUSIONS : FactKinds.EVENTS;
        if (wrong.contains(conclusion.fact())) {
            var right = stated ? "insertLogical" : "insert";
            report.add(
                    Lint.WRONG_INSERT,
                    rule,
                    conclusion.span(),
                    Quote.of(conclusion.fact())
                            + (stated
                                    ? " holds while its grounds hold, and would stay after them"
                                    : " has happened, and would go with its grounds"),
                    "did you mean " + Quote.of(right) + "?");
        }
    }
}
