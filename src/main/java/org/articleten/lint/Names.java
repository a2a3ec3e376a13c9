package org.articleten.lint;

import java.util.regex.Pattern;

/** The names that conditions give. */
final class Names {
    /** Where a name is given. */
    static final Pattern GIVEN = Pattern.compile("(\\$\\w+)\\s*:");

    /** A name, wherever it stands. */
    static final Pattern NAME = Pattern.compile("\\$\\w+");

    private Names() {}

    /** A name without its sign, as a sentence writes it. */
    static String plain(String name) {
        return name.startsWith("$") ? name.substring(1) : name;
    }

    /** How often a name stands in a text. */
    static long count(String name, String text) {
        return Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + "(?!\\w)")
                .matcher(text)
                .results()
                .count();
    }
}
