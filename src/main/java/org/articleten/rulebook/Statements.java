package org.articleten.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The statements of a consequence; the engine's parser leaves it whole. */
final class Statements {
    private static final Pattern STATEMENT =
            Pattern.compile("(\\w+)\\s*\\(\\s*(?:new\\s+(\\w+)|(\\w+))?.*", Pattern.DOTALL);

    private final String text;
    private final String bare;
    private final int end;

    private Statements(String text, String bare, int end) {
        this.text = text;
        this.bare = bare;
        this.end = end;
    }

    /** Those between two offsets of a file, whose bare text tells what is a comment or stands in quotes. */
    static List<Conclusion> in(String text, String bare, int start, int end) {
        return new Statements(text, bare, end).read(start);
    }

    private List<Conclusion> read(int start) {
        var conclusions = new ArrayList<Conclusion>();
        var from = start;
        for (var semicolon = next(';', from); semicolon < end; semicolon = next(';', from)) {
            conclusions.add(conclusion(Span.of(bare, from, semicolon + 1)));
            from = semicolon + 1;
        }
        // The last statement may lack its semicolon.
        if (from < end && !bare.substring(from, end).isBlank()) {
            conclusions.add(conclusion(Span.of(bare, from, end)));
        }
        return conclusions;
    }

    private Conclusion conclusion(Span span) {
        var written = span.in(text);
        var matcher = STATEMENT.matcher(written);
        var verb = matcher.matches() ? matcher.group(1) : "";
        var made = !matcher.matches() ? null : matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
        var spans = new ArrayList<Span>();
        var open = bare.indexOf('(', span.start());
        var inner = open < 0 ? -1 : bare.indexOf('(', open + 1);
        if (inner > 0 && inner < span.end()) {
            var close = next(')', inner + 1);
            var from = inner + 1;
            for (var comma = next(',', from); comma < close; comma = next(',', from)) {
                spans.add(Span.of(text, from, comma));
                from = comma + 1;
            }
            spans.add(Span.of(text, from, close));
        }
        spans.removeIf(each -> each.start() == each.end());
        return new Conclusion(
                verb,
                made == null ? "" : made,
                written,
                span,
                spans.stream().map(each -> each.in(text)).toList(),
                spans);
    }

    /** The next such character outside of brackets and quotes that open after here; the end if there is none. */
    private int next(char wanted, int from) {
        var depth = 0;
        for (var at = from; at < end; at++) {
            var here = bare.charAt(at);
            if (here == wanted && depth == 0) {
                return at;
            }
            if (here == '(' || here == '[') {
                depth++;
            } else if (here == ')' || here == ']') {
                if (depth == 0) {
                    return at;
                }
                depth--;
            }
        }
        return end;
    }
}
