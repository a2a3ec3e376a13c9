package org.articleten.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.articleten.problem.ProblemsFound;

/**
 * Probes for every condition of every rule: one that holds when it and all before it hold, and one that holds when all
 * before it hold and it does not.
 */
public final class ConditionProbes {
    private final StringBuilder text;
    private final WrittenRule rule;

    private ConditionProbes(WrittenRule rule, StringBuilder text) {
        this.rule = rule;
        this.text = text;
    }

    /** The probes of a rule book, compiled. */
    public static Probes of(RuleBook book) throws ProblemsFound {
        var sources = new ArrayList<RuleSource>();
        for (var source : book.sources()) {
            if (source.holdsRules()) {
                var text = new StringBuilder(source.preamble());
                for (var rule : book.written()) {
                    if (rule.source().equals(source)) {
                        new ConditionProbes(rule, text).add();
                    }
                }
                sources.add(new RuleSource(source.file(), source.path(), text.toString()));
            }
        }
        return Probes.of(List.copyOf(sources));
    }

    /** The name of the probe that holds when a condition, from 0, and all before it hold. */
    public static String holds(WrittenRule rule, int condition) {
        return rule.info().name() + " #" + condition + " holds";
    }

    /** The name of the probe that holds when all before a condition hold and it does not. */
    public static String fails(WrittenRule rule, int condition) {
        return rule.info().name() + " #" + condition + " fails";
    }

    private void add() {
        var before = new StringBuilder();
        for (var at = 0; at < rule.conditions().size(); at++) {
            var condition = rule.conditions().get(at);
            var negated = condition.negated();
            if (negated != null) {
                probe(fails(rule, at), before + negated + "\n");
            }
            before.append(condition.text()).append('\n');
            probe(holds(rule, at), before.toString());
        }
    }

    private void probe(String name, String conditions) {
        text.append("rule \"")
                .append(name)
                .append("\"\nwhen\n")
                .append(conditions)
                .append("then\nend\n");
    }
}
