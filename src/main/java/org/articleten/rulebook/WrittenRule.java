package org.articleten.rulebook;

import java.util.List;

/**
 * A rule as it is written, with the place of each of its parts.
 *
 * @param info what it says of itself
 * @param source the file in which it stands
 * @param text all of it, from {@code rule} to {@code end}
 * @param span where
 * @param conditions what it asks, in order
 * @param conclusions what it concludes, in order
 * @param salience its salience; 0 where none is written
 */
public record WrittenRule(
        RuleInfo info,
        RuleSource source,
        String text,
        Span span,
        List<Condition> conditions,
        List<Conclusion> conclusions,
        int salience) {
    public WrittenRule {
        conditions = List.copyOf(conditions);
        conclusions = List.copyOf(conclusions);
    }

    /** What stands in the file before its first rule, without comments: the package, what it imports, the dialect. */
    public String preamble() {
        return source.preamble();
    }

    /** The rule with a stretch of its file replaced. */
    public String with(Span replaced, String by) {
        return text.substring(0, replaced.start() - span.start()) + by + text.substring(replaced.end() - span.start());
    }
}
