package org.articleten.lint;

import java.util.regex.Pattern;
import org.articleten.problem.Quote;
import org.articleten.rulebook.RuleSource;

/** Saliences, each with a reason beside it, above it, or for its number at the head of the file. */
final class Saliences implements Lints.Check {
    private static final Pattern SALIENCE = Pattern.compile("(?<![\\w@-])salience\\s*\\(?\\s*(-?\\w+)");

    @Override
    public void look(Subject subject, Report report) {
        for (var source : subject.sources()) {
            SALIENCE.matcher(subject.heads(source))
                    .results()
                    .filter(each -> !reasoned(subject, source, each.start(), each.group(1)))
                    .forEach(each -> report.add(
                            Lint.SALIENCE_REASON,
                            source,
                            each.start(),
                            Quote.of(each.group()) + " has no reason beside it",
                            "say why in a comment on its line, or once at the head of the file"));
        }
    }

    private static boolean reasoned(Subject subject, RuleSource source, int at, String number) {
        var text = source.text();
        var end = text.indexOf('\n', at);
        var start = text.lastIndexOf('\n', at) + 1;
        var above = start == 0 ? "" : text.substring(text.lastIndexOf('\n', start - 2) + 1, start - 1);
        var head = text.substring(0, Math.max(0, subject.bare(source).indexOf("package")));
        return text.substring(at, end < 0 ? text.length() : end).matches(".*// *\\S.*")
                || above.strip().startsWith("// ")
                || Pattern.compile("salience " + Pattern.quote(number) + "(?!\\d)")
                        .matcher(head)
                        .find();
    }
}
