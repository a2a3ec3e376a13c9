package org.articleten.lint;

import java.util.regex.Pattern;
import org.articleten.problem.Quote;

/** Words in conditions and conclusions that reach out of the facts, or that the language reads as its own. */
final class ForbiddenWords implements Lints.Check {
    private static final Pattern OUTSIDE = Pattern.compile(
            "(?<![\\w.])(System|Runtime|Thread|ProcessBuilder|Files|Class)\\s*\\.\\s*\\w+"
                    + "|\\bMath\\s*\\.\\s*random|\\w+\\s*\\.\\s*now\\s*\\(|(?<![\\w.])print(ln|f)?\\s*\\(|\\bnew\\s+(Date|Random)\\b");
    private static final Pattern KEYWORD =
            Pattern.compile("(?<=[\\w)]\\.)(until|if|else|for|foreach|while|do|switch|return|var|def"
                    + "|function|import|with|assert|isdef|proto|untyped)\\b(?!\\s*\\()");

    @Override
    public void look(Subject subject, Report report) {
        for (var rule : subject.rules()) {
            var source = rule.source();
            var from = subject.when(rule);
            var to = rule.span().end();
            OUTSIDE.matcher(subject.bare(source))
                    .region(from, to)
                    .useTransparentBounds(true)
                    .results()
                    .forEach(each -> report.add(
                            Lint.OUTSIDE_WORLD,
                            source,
                            each.start(),
                            Quote.of(each.group()) + " reaches out of the facts",
                            "the same facts give the same answer on every day and every machine"));
            KEYWORD.matcher(subject.bare(source))
                    .region(from, to)
                    .useTransparentBounds(true)
                    .results()
                    .forEach(each -> report.add(
                            Lint.KEYWORD_COMPONENT,
                            source,
                            each.start(),
                            "after a dot the language reads " + Quote.of(each.group()) + " as its own word",
                            "give the component a name in the condition, such as "
                                    + Quote.of("$" + each.group() + " : " + each.group()) + ", and use that"));
        }
    }
}
