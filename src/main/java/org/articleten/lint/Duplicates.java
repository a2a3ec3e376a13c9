package org.articleten.lint;

import java.util.HashMap;
import java.util.Locale;
import org.articleten.problem.Quote;
import org.articleten.rulebook.WrittenRule;

/** Names, sentences and sources that stand twice, or once so and once otherwise. */
final class Duplicates implements Lints.Check {
    @Override
    public void look(Subject subject, Report report) {
        var names = new HashMap<String, WrittenRule>();
        var sentences = new HashMap<String, WrittenRule>();
        var sources = new HashMap<String, WrittenRule>();
        for (var rule : subject.rules()) {
            var info = rule.info();
            var named = names.putIfAbsent(info.name(), rule);
            if (named != null) {
                report.add(
                        Lint.SAME_NAME,
                        rule,
                        "a rule " + Quote.of(info.name()) + " stands in "
                                + Quote.of(named.source().file()) + " as well",
                        "give each rule a name of its own");
            }
            var said = sentences.putIfAbsent(info.says(), rule);
            if (said != null && !said.info().id().equals(info.id())) {
                report.add(
                        Lint.SAME_SENTENCE,
                        rule,
                        Quote.of(info.id()) + " and " + Quote.of(said.info().id()) + " say the same: "
                                + Quote.of(info.says()),
                        "say what sets this rule apart");
            }
            var spelt = sources.putIfAbsent(plain(info.source()), rule);
            if (spelt != null && !spelt.info().source().equals(info.source())) {
                report.add(
                        Lint.SOURCE_SPELLING,
                        rule,
                        Quote.of(info.source()) + " is spelt otherwise elsewhere",
                        "did you mean " + Quote.of(spelt.info().source()) + "?");
            }
        }
    }

    private static String plain(String source) {
        return source.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "")
                .replace("article", "art");
    }
}
