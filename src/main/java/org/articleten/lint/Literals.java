package org.articleten.lint;

import java.util.List;
import java.util.regex.Pattern;
import org.articleten.problem.Quote;
import org.articleten.rulebook.WrittenRule;

/** Days, states and numbers in rules, where nobody finds them who looks through the data. */
final class Literals implements Lints.Check {
    private static final Pattern QUOTED = Pattern.compile("\"( *)\"|'( *)'");
    private static final List<Pattern> DATA = List.of(
            Pattern.compile("[A-Z]{2}"),
            Pattern.compile("\\d{4}-\\d\\d(-\\d\\d)?.*"),
            Pattern.compile("\\d{1,2}[-. /]\\w+[-. /]\\d{2,4}"));
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.$])\\d[\\d_]*(\\.\\d+)?[LlFfDdBbIi]?(?!\\w)");
    private static final Pattern FACTOR_BEFORE = Pattern.compile("[*/]\\s*$");
    private static final Pattern FACTOR_AFTER = Pattern.compile("^\\s*[*/]");

    @Override
    public void look(Subject subject, Report report) {
        for (var rule : subject.rules()) {
            var start = subject.when(rule);
            var bare = subject.bare(rule.source()).substring(start, rule.span().end());
            for (var each : QUOTED.matcher(bare).results().toList()) {
                var written = rule.source().text().substring(start + each.start(), start + each.end());
                var inner = written.substring(1, written.length() - 1);
                if (DATA.stream().anyMatch(data -> data.matcher(inner).matches())) {
                    tell(rule, start + each.start(), written, report);
                }
            }
            for (var each : NUMBER.matcher(bare).results().toList()) {
                if (!plain(each.group(), bare.substring(0, each.start()), bare.substring(each.end()))) {
                    tell(rule, start + each.start(), each.group(), report);
                }
            }
        }
    }

    /** Whether a number is none, one, or a small part of a fraction: two thirds are `votes * 3 >= all * 2`. */
    private static boolean plain(String number, String before, String after) {
        return number.equals("0")
                || number.equals("1")
                || (number.length() == 1
                        && (FACTOR_BEFORE.matcher(before).find()
                                || FACTOR_AFTER.matcher(after).find()));
    }

    private static void tell(WrittenRule rule, int offset, String written, Report report) {
        report.add(
                Lint.LITERAL,
                rule.source(),
                offset,
                Quote.of(written) + " stands in a rule",
                "days, states and numbers are data beside the rules, or the reason stands in `// lint: literal - ...`");
    }
}
