package org.articleten.problem;

import java.util.Collection;
import java.util.StringJoiner;

/** Puts a writer's own text into a message: in backticks, on one line, and not too long. */
public final class Quote {
    private static final int LONGEST = 60;

    private Quote() {}

    /** The text in backticks. */
    public static String of(String text) {
        var shown = printable(text);
        if (shown.codePointCount(0, shown.length()) > LONGEST) {
            shown = shown.substring(0, shown.offsetByCodePoints(0, LONGEST - 3)) + "...";
        }
        return "`" + shown + "`";
    }

    /** Each text in backticks, with commas between. */
    public static String each(Collection<String> texts) {
        var list = new StringJoiner(", ");
        texts.forEach(text -> list.add(of(text)));
        return list.toString();
    }

    /** The text with control characters, and what would break the line or turn its direction, written as escapes. */
    public static String printable(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(shown, point));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int point) {
        switch (point) {
            case '\n' -> shown.append("\\n");
            case '\r' -> shown.append("\\r");
            case '\t' -> shown.append("\\t");
            case '`' -> shown.append('\'');
            default -> {
                if (visible(point)) {
                    shown.appendCodePoint(point);
                } else {
                    shown.append(String.format("\\u%04x", point));
                }
            }
        }
    }

    private static boolean visible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
