package org.articleten.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.jspecify.annotations.Nullable;

/** Replaces values of a document. Every byte that is not of such a value stays as it is. */
public final class Rewriting {
    private static final char MARK = '\uFEFF';

    private final String text;
    private final List<Edit> edits = new ArrayList<>();

    private record Edit(int from, int to, String now) {}

    private Rewriting(String text) {
        this.text = text;
    }

    /**
     * The content of a file with other values.
     *
     * @param file its name
     * @param bytes its content, a document without a mistake
     * @param values plain data by the place of the key whose value it is to be
     * @throws ProblemsFound if one of these keys is not there
     */
    public static byte[] replace(String file, byte[] bytes, Map<Place, ? extends @Nullable Object> values)
            throws ProblemsFound {
        var whole = Decoding.text(file, bytes);
        var rewriting = new Rewriting(whole);
        var spans = Spans.of(file, whole, values.keySet());
        for (var value : values.entrySet()) {
            var span = spans.get(value.getKey());
            if (span == null) {
                throw new ProblemsFound(List.of(new Problem(
                        value.getKey(), "no-value", "there is no value here that could be replaced", null)));
            }
            rewriting.replace(span, value.getValue());
        }
        var marked = new String(bytes, 0, Math.min(3, bytes.length), StandardCharsets.UTF_8).indexOf(MARK) == 0;
        return ((marked ? MARK : "") + rewriting.text()).getBytes(StandardCharsets.UTF_8);
    }

    private void replace(Span span, @Nullable Object value) {
        var spelling = Spelling.like(span);
        if (!span.block()) {
            var blank = span.from() == span.colon() + 1 && !span.json() ? " " : "";
            edits.add(new Edit(span.from(), span.to(), blank + spelling.flow(value)));
        } else if (Spelling.canBeBlock(value)) {
            edits.add(new Edit(span.from(), span.to(), spelling.block(value)));
        } else {
            // The value moves up to its key; what stands between, such as a comment, stays.
            edits.add(new Edit(span.colon() + 1, span.colon() + 1, " " + spelling.flow(value)));
            var lineEnd = span.from();
            while (lineEnd > span.colon() + 1 && Character.isWhitespace(text.charAt(lineEnd - 1))) {
                lineEnd--;
            }
            edits.add(new Edit(lineEnd, span.to(), ""));
        }
    }

    private String text() {
        edits.sort(
                Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to).reversed());
        var written = new StringBuilder(text);
        edits.forEach(edit -> written.replace(edit.from(), edit.to(), edit.now()));
        return written.toString();
    }
}
