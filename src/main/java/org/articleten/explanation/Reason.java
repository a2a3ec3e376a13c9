package org.articleten.explanation;

import java.util.List;
import org.articleten.rulebook.Force;

/**
 * Why something holds: one rule, or one rule that fired for several Parties alike.
 *
 * @param rule the rule's id in the catalogue
 * @param force what it rests on
 * @param source the text it rests on
 * @param says one plain sentence
 * @param given the acts and reference data that it rests on
 * @param concludes what it concluded
 * @param from the reasons of the conclusions that it rests on; what was told before is not told again
 */
public record Reason(
        String rule, Force force, String source, String says, List<String> given, String concludes, List<Reason> from) {
    public Reason {
        given = List.copyOf(given);
        from = List.copyOf(from);
    }
}
