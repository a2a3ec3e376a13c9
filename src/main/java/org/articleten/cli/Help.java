package org.articleten.cli;

/** The help that does not belong to one verb. */
final class Help {
    private Help() {}

    /** On all verbs. */
    static String ofAllVerbs() {
        var text = new StringBuilder();
        text.append("Usage: article-ten VERB [OPTION...] [ARGUMENT...]\n");
        text.append("Plays applications to join NATO through the Alliance's rules.\n\nVerbs:\n");
        for (var verb : Verb.values()) {
            text.append("  ")
                    .append(verb.word())
                    .append(" ".repeat(12 - verb.word().length()));
            text.append(verb.summary()).append('\n');
        }
        text.append("\nMore on a verb: article-ten VERB --help\n\nExit status:\n");
        text.append("   0  it ran; a refused accession is a result, not a failure\n");
        text.append("   1  what scenarios expect is not so, or nothing was tested\n");
        text.append("   2  wrong usage, an invalid scenario, or none found\n");
        text.append("   3  the rules do not compile\n");
        text.append("  70  a defect of the program\n");
        return text.toString();
    }
}
