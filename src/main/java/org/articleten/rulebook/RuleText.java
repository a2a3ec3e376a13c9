package org.articleten.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.articleten.problem.Place;
import org.jspecify.annotations.Nullable;

/** A rule file by its lines alone, as far as they can be told apart where it does not compile. */
final class RuleText {
    private static final Pattern START = Pattern.compile("(?m)^[ \\t]*(rule|query|declare)\\b");
    private static final Pattern NAME = Pattern.compile("\\w+\\s+(?:\"([^\"\\n]*)\"?|'([^'\\n]*)'?|(\\S+))");

    private final RuleSource source;
    private final String bare;

    RuleText(RuleSource source) {
        this.source = source;
        this.bare = source.bare();
    }

    /**
     * A rule, from its first word to the next rule's.
     *
     * @param name its name
     * @param start the offset of its first word
     * @param when that of {@code when}; -1 where there is none
     * @param then that of {@code then}; -1 where there is none
     * @param end that of {@code end}; -1 where there is none
     * @param next where the next rule begins, or the file ends
     */
    record Part(String name, int start, int when, int then, int end, int next) {
        /** Where the part of the rule ends, or would. */
        int close() {
            return end < 0 ? next : end;
        }

        boolean covers(int offset) {
            return start <= offset && offset < next;
        }
    }

    /** A line with its offset, bare. */
    record Line(int offset, String text) {
        String word() {
            return text.strip().split("[^\\w-]", 2)[0];
        }

        int at() {
            return offset + text.length() - text.stripLeading().length();
        }
    }

    RuleSource source() {
        return source;
    }

    String bare() {
        return bare;
    }

    /** The rules of the file; queries and declarations are none. */
    List<Part> rules() {
        var starts = START.matcher(bare).results().toList();
        var parts = new ArrayList<Part>();
        for (var at = 0; at < starts.size(); at++) {
            if (starts.get(at).group(1).equals("rule")) {
                var next = at + 1 < starts.size() ? starts.get(at + 1).start(1) : bare.length();
                parts.add(part(starts.get(at).start(1), next));
            }
        }
        return parts;
    }

    private Part part(int start, int next) {
        var matcher = NAME.matcher(source.text()).region(start, next);
        var name = "";
        if (matcher.lookingAt()) {
            for (var group = 1; group <= 3; group++) {
                name = matcher.group(group) == null ? name : matcher.group(group);
            }
        }
        var when = find("when", start, next);
        var then = find("then", Math.max(start, when), next);
        var end = find("end", Math.max(start, then), next);
        return new Part(name, start, when, then, end, next);
    }

    /** Where a word begins a line. */
    private int find(String word, int from, int to) {
        var matcher = Pattern.compile("(?m)^[ \\t]*(" + word + ")(?![\\w-])")
                .matcher(bare)
                .region(from, to);
        return matcher.find() ? matcher.start(1) : -1;
    }

    /** The lines between two offsets that hold anything but comments. */
    List<Line> lines(int from, int to) {
        var lines = new ArrayList<Line>();
        for (var at = from; at < to; ) {
            var newline = bare.indexOf('\n', at);
            var end = newline < 0 || newline > to ? to : newline;
            var text = bare.substring(at, end);
            if (!text.isBlank()) {
                lines.add(new Line(at, text));
            }
            at = end + 1;
        }
        return lines;
    }

    /** A line as it is written. */
    String written(Line line) {
        return source.text()
                .substring(line.offset(), line.offset() + line.text().length())
                .strip();
    }

    /** The rule that an offset is in; null where it is in none. */
    @Nullable
    Part at(int offset) {
        for (var part : rules()) {
            if (part.covers(offset)) {
                return part;
            }
        }
        return null;
    }

    /** Where a line begins; the first where there is no such line. */
    int offset(int line) {
        var at = 0;
        for (var each = 1; each < line; each++) {
            var newline = bare.indexOf('\n', at);
            if (newline < 0) {
                return at;
            }
            at = newline + 1;
        }
        return at;
    }

    Place place(int offset) {
        var before = source.text().substring(0, Math.min(offset, source.text().length()));
        var line = 1 + (int) before.chars().filter(each -> each == '\n').count();
        return new Place(source.path(), line, before.length() - before.lastIndexOf('\n'));
    }
}
