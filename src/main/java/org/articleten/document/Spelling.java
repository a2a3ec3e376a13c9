package org.articleten.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Writes plain data as YAML, or as JSON where it stands in a document of that kind. */
final class Spelling {
    private static final int WIDTH = 100;
    private static final int DEEPER = 2;

    private final int column;
    private final boolean json;
    private final ScalarStyle style;

    private Spelling(int column, boolean json, ScalarStyle style) {
        this.column = column;
        this.json = json;
        this.style = style;
    }

    /** In the manner of what stands there. */
    static Spelling like(Span span) {
        return new Spelling(span.column(), span.json(), span.style());
    }

    /** Whether the data can stand on lines of its own below a key. */
    static boolean canBeBlock(@Nullable Object data) {
        return (data instanceof Collection<?> list && !list.isEmpty())
                || (data instanceof Map<?, ?> map && !map.isEmpty());
    }

    /** On lines of its own, the first of which is indented already. */
    String block(@Nullable Object data) {
        var lines = new ArrayList<String>();
        if (data instanceof Collection<?> list) {
            list.forEach(item -> lines.add("- " + flow(item)));
        } else if (data instanceof Map<?, ?> map) {
            map.forEach((key, value) -> lines.add(key(key) + ": " + flow(value)));
        }
        return String.join("\n" + " ".repeat(column), lines);
    }

    /** After its key. */
    String flow(@Nullable Object data) {
        if (data instanceof Collection<?> list) {
            return "[" + joined(list.stream().map(this::flow).toList()) + "]";
        }
        if (data instanceof Map<?, ?> map) {
            var entries = new ArrayList<String>();
            map.forEach((key, value) -> entries.add(key(key) + ": " + flow(value)));
            return "{" + String.join(", ", entries) + "}";
        }
        return data instanceof String text ? text(text) : String.valueOf(data);
    }

    /** With commas between; a long list goes on below its key. */
    private String joined(List<String> items) {
        var joined = new StringBuilder();
        var width = column;
        for (var item : items) {
            if (joined.length() > 0) {
                joined.append(',');
                if (width + item.length() > WIDTH) {
                    joined.append('\n').append(" ".repeat(column + DEEPER));
                    width = column;
                } else {
                    joined.append(' ');
                }
            }
            joined.append(item);
            width += item.length() + 2;
        }
        return joined.toString();
    }

    private String key(@Nullable Object key) {
        var name = String.valueOf(key);
        return json ? quoted(name) : plain(name) || CoreSchema.type(name) == ScalarType.INTEGER ? name : quoted(name);
    }

    private String text(String text) {
        if (json || style == ScalarStyle.DOUBLE_QUOTED) {
            return quoted(text);
        }
        var simple = text.codePoints().allMatch(point -> point >= ' ' && point != 0x7F);
        if (style == ScalarStyle.SINGLE_QUOTED && simple) {
            return "'" + text.replace("'", "''") + "'";
        }
        return plain(text) ? text : quoted(text);
    }

    /** Whether YAML takes the text, without quotes, for itself. */
    private static boolean plain(String text) {
        return CoreSchema.type(text) == ScalarType.TEXT
                && Character.isLetterOrDigit(text.charAt(0))
                && text.codePoints().allMatch(Spelling::simple)
                && !text.endsWith(" ");
    }

    private static boolean simple(int point) {
        return Character.isLetterOrDigit(point)
                || point == '-'
                || point == '_'
                || point == '.'
                || point == '/'
                || point == ' ';
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(each -> {
            if (each == '"' || each == '\\') {
                quoted.append('\\').append((char) each);
            } else if ((each >= ' ' && each < 0x7F) || Character.isLetter(each)) {
                quoted.append((char) each);
            } else {
                quoted.append("\\u%04x".formatted(each));
            }
        });
        return quoted.append('"').toString();
    }
}
