package org.articleten.explanation;

import java.util.List;
import org.articleten.rulebook.Force;

/**
 * Why something holds: one rule, or one rule that fired for several Parties alike.
 *
 * @param rule the rule's id in the catalogue
 * @param name the rule's name in its file, for several rules may have one id
 * @param force what it rests on
 * @param source the text it rests on
 * @param says one plain sentence
 * @param language the BCP 47 tag of the language in which that sentence is
 * @param given the acts and reference data that it rests on
 * @param concludes what it concluded
 * @param from the reasons of the conclusions that it rests on; what was told before is not told again
 */
public record Reason(
        String rule,
        String name,
        Force force,
        String source,
        String says,
        String language,
        List<String> given,
        String concludes,
        List<Reason> from) {
    public Reason {
        given = List.copyOf(given);
        from = List.copyOf(from);
    }
}
