package org.articleten.facts;

/** A word of the scenario and result formats: written in kebab-case there, in capitals here. */
public interface Word {
    /** The constant's own name. */
    String name();

    /** The word as the formats write it, such as {@code no-consensus}. */
    default String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The word as a sentence has it. */
    default String says() {
        return word().replace('-', ' ');
    }
}
