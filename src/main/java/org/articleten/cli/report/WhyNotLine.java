package org.articleten.cli.report;

/**
 * A line of the answer why an outcome is not another.
 *
 * @param depth how deep it stands, from 0
 * @param mark what it is
 * @param lead what comes before it: a number, or a word; empty where nothing does
 * @param text the line, of any length
 */
record WhyNotLine(int depth, Mark mark, String lead, String text) {
    /** What a line is. */
    enum Mark {
        /** The answer in one line. */
        ANSWER,
        /** What comes below it. */
        HEADING,
        /** A rule. */
        RULE,
        /** What a rule says of itself. */
        SOURCE,
        /** One or more conditions. */
        CONDITION,
        /** What there is instead, or why. */
        NOTE
    }
}
