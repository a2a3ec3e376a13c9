package org.articleten.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.rulebook.RuleSource;

/** Comments that say why a finding is none. */
final class Suppressions {
    private static final Pattern COMMENT = Pattern.compile("\\s*//\\s*lint:(.*)");
    private static final Pattern FORM = Pattern.compile("\\s*([\\w-]+)\\s+-\\s+(\\S.*)");
    private static final List<String> CODES =
            Arrays.stream(Lint.values()).map(Lint::code).toList();

    private Suppressions() {}

    /**
     * A comment that suppresses.
     *
     * @param offset where its line begins
     * @param line the line of what it is about
     */
    private record Suppression(RuleSource source, int offset, int line, String code) {
        boolean covers(Finding finding) {
            return finding.lint().code().equals(code)
                    && finding.problem().place().line() == line
                    && finding.problem().place().file().equals(source.path());
        }
    }

    /** The findings that no comment suppresses, and what is wrong with the comments, sorted. */
    static List<Finding> applied(Subject subject, Report report) {
        var suppressions = new ArrayList<Suppression>();
        subject.sources().forEach(source -> read(source, suppressions, report));
        var used = new HashSet<Suppression>();
        var left = new ArrayList<Finding>();
        for (var finding : report.findings()) {
            var covering = suppressions.stream()
                    .filter(suppression -> suppression.covers(finding))
                    .toList();
            used.addAll(covering);
            if (covering.isEmpty()) {
                left.add(finding);
            }
        }
        var rest = new Report();
        suppressions.stream()
                .filter(suppression -> !used.contains(suppression))
                .forEach(suppression -> rest.add(
                        Lint.UNUSED_SUPPRESSION,
                        suppression.source(),
                        suppression.offset(),
                        "there is nothing to suppress: no finding " + Quote.of(suppression.code())
                                + " on the line below",
                        "leave the comment out"));
        left.addAll(rest.findings());
        left.sort(null);
        return left;
    }

    private static void read(RuleSource source, List<Suppression> suppressions, Report report) {
        var lines = source.text().split("\n", -1);
        var offset = 0;
        for (var at = 0; at < lines.length; at++) {
            var comment = COMMENT.matcher(lines[at]);
            if (comment.matches()) {
                var form = FORM.matcher(comment.group(1));
                if (form.matches() && CODES.contains(form.group(1))) {
                    suppressions.add(new Suppression(source, offset, below(lines, at) + 1, form.group(1)));
                } else {
                    wrong(source, offset, comment.group(1).strip(), report);
                }
            }
            offset += lines[at].length() + 1;
        }
    }

    /** The next line that is no comment. */
    private static int below(String[] lines, int comment) {
        var at = comment + 1;
        while (at < lines.length && lines[at].strip().startsWith("//")) {
            at++;
        }
        return at;
    }

    private static void wrong(RuleSource source, int offset, String written, Report report) {
        var code = written.split("\\s", 2)[0];
        var known = CODES.contains(code);
        report.add(
                Lint.BAD_SUPPRESSION,
                source,
                offset,
                known ? "this suppression gives no reason" : "there is no lint " + Quote.of(code) + " to suppress",
                known
                        ? "write `// lint: " + code + " - ` and why"
                        : Suggestion.nearest(code, CODES)
                                .map(each -> "did you mean " + Quote.of(each) + "?")
                                .orElse("a suppression is `// lint: CODE - reason`"));
    }
}
