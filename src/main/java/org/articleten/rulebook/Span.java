package org.articleten.rulebook;

/**
 * A stretch of a rule file.
 *
 * @param start the offset of its first character
 * @param end the offset after its last
 * @param line the line of its first character, from 1
 * @param endLine the line of its last
 */
public record Span(int start, int end, int line, int endLine) {
    /** The stretch between two offsets of a text, without blanks at its ends. */
    static Span of(String text, int start, int end) {
        var from = start;
        var to = Math.min(end, text.length());
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        var line = lines(text, 0, from) + 1;
        return new Span(from, to, line, line + lines(text, from, to));
    }

    private static int lines(String text, int from, int to) {
        var lines = 0;
        for (var at = from; at < to; at++) {
            if (text.charAt(at) == '\n') {
                lines++;
            }
        }
        return lines;
    }

    /** What stands there. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
