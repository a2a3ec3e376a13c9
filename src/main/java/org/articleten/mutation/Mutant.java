package org.articleten.mutation;

import java.util.stream.Stream;
import org.articleten.rulebook.Conclusion;
import org.articleten.rulebook.Condition;
import org.articleten.rulebook.Span;
import org.articleten.rulebook.WrittenRule;
import org.jspecify.annotations.Nullable;

/**
 * A rule with one small change.
 *
 * @param kind what is done
 * @param rule the rule as it is
 * @param condition the condition that is changed, from 0; -1 where it is a conclusion or the whole rule
 * @param span what is changed, in the rule's file
 * @param before the condition or conclusion that is changed, as it is
 * @param after as the mutant has it; empty where it has none
 * @param text the rule as the mutant has it; null where it has none
 */
public record Mutant(
        Kind kind,
        WrittenRule rule,
        int condition,
        Span span,
        String before,
        String after,
        @Nullable String text) {

    /** What is done to a rule. */
    public enum Kind {
        REMOVE_RULE("without this rule"),
        REMOVE_CONDITION("without this condition"),
        NEGATE_CONDITION("with this condition the other way round"),
        DROP_CONSTRAINT("without this constraint"),
        SWAP_COMPARISON("with another comparison"),
        CHANGE_CONSTANT("with another constant"),
        SWAP_WORD("with another word"),
        DROP_CONCLUSION("without this conclusion");

        private final String says;

        Kind(String says) {
            this.says = says;
        }

        /** What is done, in a few words. */
        public String says() {
            return says;
        }
    }

    /** Whether the rule could only match more often than it did. */
    boolean onlyWeakens() {
        return kind == Kind.REMOVE_CONDITION || kind == Kind.DROP_CONSTRAINT;
    }

    static Mutant of(Kind kind, WrittenRule rule, int condition, Span span, String after) {
        var text = rule.source().text();
        var whole = whole(rule, span);
        var before = whole.in(text);
        var changed = text.substring(whole.start(), span.start()) + after + text.substring(span.end(), whole.end());
        return new Mutant(kind, rule, condition, span, before, changed, rule.with(span, after));
    }

    /** The condition or conclusion in which a stretch lies. */
    private static Span whole(WrittenRule rule, Span span) {
        return Stream.concat(
                        rule.conditions().stream().map(Condition::span),
                        rule.conclusions().stream().map(Conclusion::span))
                .filter(each -> each.start() <= span.start() && span.end() <= each.end())
                .findFirst()
                .orElse(span);
    }
}
