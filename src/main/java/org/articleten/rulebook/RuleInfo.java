package org.articleten.rulebook;

import java.util.List;

/**
 * What a rule says of itself.
 *
 * @param id its id in the catalogue of rules; several rules may encode one entry
 * @param force what it rests on
 * @param source the text it rests on
 * @param says a sentence for the reader, with the names of bindings in braces
 * @param blanks those names, without braces, in the order of the sentence
 * @param name its name in the file
 * @param file the file, by its name in the rule folder
 * @param line the line of its first word, from 1
 */
public record RuleInfo(
        String id, Force force, String source, String says, List<String> blanks, String name, String file, int line) {
    public RuleInfo {
        blanks = List.copyOf(blanks);
    }
}
