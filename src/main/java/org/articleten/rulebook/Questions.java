package org.articleten.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.articleten.rulebook.Condition.Kind;
import org.jspecify.annotations.Nullable;

/** The questions that one condition of a rule comes down to. What a list is asked is asked of the list. */
public final class Questions {
    private final WrittenRule rule;
    private final Condition condition;
    private final BoundNames names;
    private final Question all;

    private Questions(WrittenRule rule, Condition condition, BoundNames names) {
        this.rule = rule;
        this.condition = condition;
        this.names = names;
        this.all = condition.kind() == Kind.OTHER ? question(condition.text()) : question(named(condition.text()));
    }

    /** Those of each condition of a rule, in order. */
    static List<Questions> of(WrittenRule rule) {
        var names = BoundNames.of(rule);
        return rule.conditions().stream()
                .map(condition -> new Questions(rule, condition, names))
                .toList();
    }

    /** The condition. */
    public Condition condition() {
        return condition;
    }

    /** The name that an answer has for the fact itself, or for the list. */
    public String name() {
        return condition.bound() == null ? Question.FACT : condition.bound();
    }

    /** Which facts, or which list, meet it all; of what must be absent, those that are there. */
    public Question all() {
        return all;
    }

    /** Whatever is of this kind, whatever it is asked; of a list, the list. */
    public Question any() {
        return question(named(without(asking())));
    }

    /** What meets one constraint, whatever else it is asked. */
    public Question only(Constraint constraint) {
        return question(named(without(
                asking().stream().filter(other -> !other.equals(constraint)).toList())));
    }

    /** What is collected, one by one; of that, what meets one constraint alone, or whatever there is. */
    public Question collected(@Nullable Constraint constraint) {
        var text = condition.text();
        var open = text.indexOf('(', text.lastIndexOf("collect") + "collect".length());
        var start = condition.span().start();
        var inner =
                condition.constraints().stream().filter(Constraint::collected).toList();
        var kept = inner.stream()
                .filter(each -> !each.asks() || each.equals(constraint))
                .map(Constraint::text)
                .collect(Collectors.joining(", "));
        var pattern = inner.isEmpty()
                ? text.substring(open + 1, text.lastIndexOf(')'))
                : text.substring(open + 1, inner.get(0).span().start() - start) + kept + " )";
        return Question.of(rule, names, Question.FACT + " : " + pattern.strip(), List.of(Question.FACT));
    }

    /** The constraints of the fact, or of the list, that ask something. */
    public List<Constraint> asking() {
        return condition.constraints().stream()
                .filter(constraint -> constraint.asks() && !constraint.collected())
                .toList();
    }

    /** The constraints of what is collected that ask something. */
    public List<Constraint> askingOfCollected() {
        return condition.constraints().stream()
                .filter(constraint -> constraint.asks() && constraint.collected())
                .toList();
    }

    private Question question(String text) {
        var own = new ArrayList<String>();
        if (condition.kind() != Kind.OTHER) {
            own.add(condition.bound() == null ? Question.FACT : condition.bound());
            condition.constraints().stream()
                    .filter(constraint -> constraint.bound() != null)
                    .forEach(constraint -> own.add(constraint.bound()));
        }
        return Question.of(rule, names, text, own);
    }

    private String without(List<Constraint> left) {
        var own = condition.constraints().stream()
                .filter(constraint -> !constraint.collected())
                .toList();
        if (own.isEmpty()) {
            return condition.text();
        }
        var start = condition.span().start();
        var text = condition.text();
        var kept = own.stream()
                .filter(constraint -> !left.contains(constraint))
                .map(Constraint::text)
                .collect(Collectors.joining(", "));
        return text.substring(0, own.get(0).span().start() - start)
                + kept
                + text.substring(own.get(own.size() - 1).span().end() - start);
    }

    /** As a condition that there is one, so that an answer can tell which. */
    private String named(String text) {
        var positive = switch (condition.kind()) {
            case ABSENT -> text.substring("not".length()).strip();
            case EXISTS -> text.substring("exists".length()).strip();
            default -> text;
        };
        return condition.bound() == null ? Question.FACT + " : " + positive : positive;
    }
}
