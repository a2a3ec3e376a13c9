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

    /** Its text without comments and without what stands in quotes, every other character at its place. */
    public String bare() {
        return BareText.of(text);
    }

    /** SHA-256 of its text, as of the file itself. */
    public String digest() {
        return RuleSources.digest(text);
    }

    /** What stands before its first rule, without comments: the package, what it imports, the dialect. */
    String preamble() {
        var preamble = new StringBuilder();
        for (var line : text.lines().toList()) {
            if (line.startsWith("rule ") || line.startsWith("query ") || line.startsWith("declare ")) {
                break;
            }
            if (!line.startsWith("//")) {
                preamble.append(line).append('\n');
            }
        }
        return preamble.toString();
    }
}
