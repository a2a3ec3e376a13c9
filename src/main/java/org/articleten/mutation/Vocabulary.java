package org.articleten.mutation;

import java.util.Arrays;
import java.util.List;
import org.articleten.facts.VoteWord;
import org.articleten.facts.Word;

/** The words of the facts, as a rule names them. */
final class Vocabulary {
    /** The votes that say something; one for another is the most telling slip in a rule on consensus. */
    private static final List<VoteWord> SPOKEN =
            List.of(VoteWord.CONSENT, VoteWord.RESERVE, VoteWord.OBJECT, VoteWord.CONDITIONAL);

    private Vocabulary() {}

    /** The words that could stand in place of one: of a vote those that say something, else the next of its kind. */
    static List<String> others(String type, String constant) {
        if (type.equals(VoteWord.class.getSimpleName())) {
            return SPOKEN.stream()
                    .map(VoteWord::name)
                    .filter(name -> !name.equals(constant))
                    .toList();
        }
        var names = names(type);
        var at = names.indexOf(constant);
        return at < 0 || names.size() < 2 ? List.of() : List.of(names.get((at + 1) % names.size()));
    }

    private static List<String> names(String type) {
        try {
            var found = Class.forName(Word.class.getPackageName() + "." + type);
            return found.isEnum()
                    ? Arrays.stream(found.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .toList()
                    : List.of();
        } catch (ClassNotFoundException noFact) {
            return List.of();
        }
    }
}
