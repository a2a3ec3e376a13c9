package org.articleten.rulebook;

/**
 * One file of a rule book.
 *
 * @param file its name in the rule folder
 * @param path where it was read from, as a reader of an error knows it
 * @param text its text
 */
public record RuleSource(String file, String path, String text) {
    /** Whether it holds rules; the others hold data. */
    public boolean holdsRules() {
        return file.endsWith(".drl");
    }
}
