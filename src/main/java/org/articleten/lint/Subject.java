package org.articleten.lint;

import java.util.List;
import java.util.regex.Pattern;
import org.articleten.rulebook.Catalogue;
import org.articleten.rulebook.RuleBook;
import org.articleten.rulebook.RuleSource;
import org.articleten.rulebook.WrittenRule;

/**
 * What the lints look at.
 *
 * @param rules all rules, taken apart
 * @param sources the files that hold rules
 * @param catalogue the ids that rules may have
 */
record Subject(List<WrittenRule> rules, List<RuleSource> sources, Catalogue catalogue) {
    private static final Pattern WHEN = Pattern.compile("(?m)^\\s*when\\b");

    static Subject of(RuleBook book) {
        return new Subject(
                book.written(),
                book.sources().stream().filter(RuleSource::holdsRules).toList(),
                book.catalogue());
    }

    /** The rule's text without comments and without what stands in quotes. */
    static String bare(WrittenRule rule) {
        return rule.span().in(rule.source().bare());
    }

    /** Where in its file a rule's conditions begin: what stands before is what it says of itself. */
    static int when(WrittenRule rule) {
        var matcher = WHEN.matcher(bare(rule));
        return rule.span().start() + (matcher.find() ? matcher.start() : 0);
    }

    /** A file without its rules' conditions and conclusions, every other character at its place. */
    String heads(RuleSource source) {
        var heads = new StringBuilder(source.bare());
        for (var rule : rules) {
            if (rule.source().equals(source)) {
                for (var at = when(rule); at < rule.span().end(); at++) {
                    if (heads.charAt(at) != '\n') {
                        heads.setCharAt(at, ' ');
                    }
                }
            }
        }
        return heads.toString();
    }
}
