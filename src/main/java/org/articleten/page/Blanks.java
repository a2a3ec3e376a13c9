package org.articleten.page;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The blanks of a sentence: names in braces. */
final class Blanks {
    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

    private Blanks() {}

    /** Their names, each once and sorted. */
    static Set<String> of(String sentence) {
        var blanks = new TreeSet<String>();
        BLANK.matcher(sentence).results().forEach(match -> blanks.add(match.group(1)));
        return blanks;
    }

    /** Those of the first that the second lacks, as they are written. */
    static Collection<String> lacking(String sentence, String other) {
        var lacking = of(sentence);
        lacking.removeAll(of(other));
        return lacking.stream().map(blank -> "{" + blank + "}").toList();
    }
}
