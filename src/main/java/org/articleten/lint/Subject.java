package org.articleten.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * @param bareTexts the files without comments and without what stands in quotes, by their paths
 */
record Subject(List<WrittenRule> rules, List<RuleSource> sources, Catalogue catalogue, Map<String, String> bareTexts) {
    private static final Pattern WHEN = Pattern.compile("(?m)^\\s*when\\b");

    static Subject of(RuleBook book) {
        var sources = book.sources().stream().filter(RuleSource::holdsRules).toList();
        var bare = new HashMap<String, String>();
        sources.forEach(source -> bare.put(source.path(), source.bare()));
        return new Subject(book.written(), sources, book.catalogue(), bare);
    }

    /** A file without comments and without what stands in quotes. */
    String bare(RuleSource source) {
        return bareTexts.getOrDefault(source.path(), "");
    }

    /** The rule's text without comments and without what stands in quotes. */
    String bare(WrittenRule rule) {
        return rule.span().in(bare(rule.source()));
    }

    /** Where in its file a rule's conditions begin: what stands before is what it says of itself. */
    int when(WrittenRule rule) {
        var matcher = WHEN.matcher(bare(rule));
        return rule.span().start() + (matcher.find() ? matcher.start() : 0);
    }

    /** A file without its rules' conditions and conclusions, every other character at its place. */
    String heads(RuleSource source) {
        var heads = new StringBuilder(bare(source));
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
