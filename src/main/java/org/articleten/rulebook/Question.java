package org.articleten.rulebook;

import java.util.ArrayList;
import java.util.List;

/**
 * What is asked of facts: which of them meet one condition of a rule, or a part of it, where names of conditions before it
 * stand for something already.
 *
 * @param rule the rule
 * @param asked the condition, as the conditions of a rule are written
 * @param given the names that must be known to ask it
 * @param gives the names that each answer has a value for
 */
public record Question(WrittenRule rule, String asked, List<String> given, List<String> gives) {
    /** The name of the fact that meets it, where the rule gives it none. */
    public static final String FACT = "$itself";

    public Question {
        given = List.copyOf(given);
        gives = List.copyOf(gives);
    }

    /** A question of this text in a rule that gives names of its own. */
    static Question of(WrittenRule rule, BoundNames names, String asked, List<String> own) {
        var given = new ArrayList<>(names.in(asked));
        given.removeAll(own);
        return new Question(rule, asked, given, own);
    }
}
