package org.articleten.cli.report;

/** Text of a page that is 80 columns wide. */
final class Layout {
    static final int WIDTH = 80;

    private Layout() {}

    /** Adds a text, broken between words; the first line begins with one indent, the others with another. */
    static void wrapped(StringBuilder page, String first, String others, String text) {
        var line = new StringBuilder(first);
        var empty = true;
        for (var word : text.split(" ", -1)) {
            if (!empty && width(line) + 1 + width(word) > WIDTH) {
                page.append(line).append('\n');
                line.setLength(0);
                line.append(others);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        page.append(line).append('\n');
    }

    /** A text, filled up with blanks. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    static int width(CharSequence text) {
        return (int) text.codePoints().count();
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
