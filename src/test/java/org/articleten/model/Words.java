package org.articleten.model;

import java.util.Locale;

/** The kebab-case words of the formats, derived from the names of the constants. */
final class Words {
    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
