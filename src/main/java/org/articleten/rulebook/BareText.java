package org.articleten.rulebook;

import java.util.OptionalInt;

/** The text of a rule file without its comments and without what stands in quotes, every other character at its place. */
final class BareText {
    private final String text;
    private final StringBuilder bare;
    private int at;
    private int unclosed = -1;

    private BareText(String text) {
        this.text = text;
        this.bare = new StringBuilder(text);
    }

    static String of(String text) {
        return new BareText(text).read();
    }

    /** The first quote that its line does not close. */
    static OptionalInt unclosed(String text) {
        var bare = new BareText(text);
        bare.read();
        return bare.unclosed < 0 ? OptionalInt.empty() : OptionalInt.of(bare.unclosed);
    }

    private String read() {
        while (at < text.length()) {
            var here = text.charAt(at);
            if (text.startsWith("//", at)) {
                blank(end("\n", 0));
            } else if (text.startsWith("/*", at)) {
                blank(end("*/", 2));
            } else if (here == '"' || here == '\'') {
                quoted(here);
            } else {
                at++;
            }
        }
        return bare.toString();
    }

    /** A quote that the line does not close ends with it, so that one slip does not hide all that follows. */
    private void quoted(char quote) {
        var close = at + 1;
        while (close < text.length() && text.charAt(close) != quote && text.charAt(close) != '\n') {
            close += text.charAt(close) == '\\' ? 2 : 1;
        }
        if (unclosed < 0 && (close >= text.length() || text.charAt(close) == '\n')) {
            unclosed = at;
        }
        at++;
        blank(Math.min(close, text.length()));
        at++;
    }

    private int end(String mark, int length) {
        var found = text.indexOf(mark, at);
        return found < 0 ? text.length() : found + length;
    }

    private void blank(int until) {
        for (; at < until; at++) {
            if (text.charAt(at) != '\n') {
                bare.setCharAt(at, ' ');
            }
        }
    }
}
