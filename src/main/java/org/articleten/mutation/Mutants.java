package org.articleten.mutation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articleten.mutation.Mutant.Kind;
import org.articleten.rulebook.Condition;
import org.articleten.rulebook.Constraint;
import org.articleten.rulebook.Span;
import org.articleten.rulebook.WrittenRule;

/** All mutants of one rule, in the order of its text. */
final class Mutants {
    private final WrittenRule rule;
    private final List<Mutant> mutants = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();

    private Mutants(WrittenRule rule) {
        this.rule = rule;
        // What reads like the rule itself changes nothing.
        texts.add(rule.text());
    }

    static List<Mutant> of(WrittenRule rule) {
        var mutants = new Mutants(rule);
        mutants.mutants.add(new Mutant(
                Kind.REMOVE_RULE, rule, -1, rule.span(), "rule \"" + rule.info().name() + "\"", "", null));
        for (var at = 0; at < rule.conditions().size(); at++) {
            mutants.condition(at, rule.conditions().get(at));
        }
        mutants.conclusions();
        return mutants.mutants;
    }

    private void condition(int at, Condition condition) {
        if (Bindings.spare(rule, at)) {
            add(Kind.REMOVE_CONDITION, at, condition.span(), "");
            var negated = condition.negated();
            if (negated != null) {
                add(Kind.NEGATE_CONDITION, at, condition.span(), negated);
            }
        }
        for (var constraint : condition.constraints()) {
            if (constraint.asks()) {
                constraint(at, condition, constraint);
            }
        }
    }

    private void constraint(int at, Condition condition, Constraint constraint) {
        if (constraint.bound() == null) {
            add(Kind.DROP_CONSTRAINT, at, withComma(condition, constraint), "");
        }
        swaps(at, constraint.span());
    }

    /** A constraint with the comma that parts it from its neighbour. */
    private Span withComma(Condition condition, Constraint constraint) {
        var text = rule.source().text();
        var own = constraint.span();
        for (var after = own.end(); after < condition.span().end(); after++) {
            if (text.charAt(after) == ',') {
                return new Span(own.start(), after + 1, own.line(), own.endLine());
            }
            if (!Character.isWhitespace(text.charAt(after))) {
                break;
            }
        }
        for (var before = own.start() - 1; before > condition.span().start(); before--) {
            if (text.charAt(before) == ',') {
                return new Span(before, own.end(), own.line(), own.endLine());
            }
            if (!Character.isWhitespace(text.charAt(before))) {
                break;
            }
        }
        return own;
    }

    private void conclusions() {
        for (var conclusion : rule.conclusions()) {
            // A rule that concludes nothing more is a rule that is removed.
            if (rule.conclusions().size() > 1) {
                add(Kind.DROP_CONCLUSION, -1, conclusion.span(), "");
            }
            conclusion.argumentSpans().forEach(argument -> swaps(-1, argument));
        }
    }

    private void swaps(int at, Span span) {
        for (var swap : Swaps.in(rule.source().text(), span)) {
            add(swap.kind(), at, swap.span(), swap.after());
        }
    }

    private void add(Kind kind, int condition, Span span, String after) {
        var mutant = Mutant.of(kind, rule, condition, span, after);
        if (texts.add(String.valueOf(mutant.text()))) {
            mutants.add(mutant);
        }
    }
}
