package org.articleten.rulebook;

import java.util.List;
import java.util.regex.Pattern;
import org.articleten.problem.Problem;
import org.articleten.problem.Quote;

/** What is said of the place at which a rule file cannot be read on, where its form tells nothing better. */
final class Unexpected {
    private static final Pattern WORD = Pattern.compile("\\$?[\\w.]+|\\S");
    private static final Pattern WORD_BEFORE = Pattern.compile("([A-Za-z]\\w*)\\s*$");
    private static final List<String> BEFORE_A_FACT = List.of("not", "exists", "forall", "and", "or", "from");

    private Unexpected() {}

    static Problem at(RuleText text, int offset) {
        var word = WORD.matcher(text.bare());
        if (!word.find(offset)) {
            return CompileErrors.problem(
                    text.place(text.bare().stripTrailing().length()),
                    "the file ends in the middle of a rule",
                    "`end` stands alone on the last line of a rule");
        }
        var at = word.start();
        var rule = text.at(at);
        var conditions = rule != null
                && rule.when() >= 0
                && rule.when() < at
                && at < (rule.then() < 0 ? rule.next() : rule.then());
        var before = text.bare().substring(0, at).stripTrailing();
        var said = Quote.of(word.group()) + " is not expected here";
        if (conditions) {
            var misspelt = WORD_BEFORE.matcher(before);
            if (misspelt.find()
                    && Character.isUpperCase(word.group().charAt(0))
                    && !BEFORE_A_FACT.contains(misspelt.group(1))) {
                var meant = Spelling.suggestion(misspelt.group(1), BEFORE_A_FACT);
                if (meant.isPresent()) {
                    return CompileErrors.problem(
                            text.place(misspelt.start(1)),
                            Quote.of(misspelt.group(1)) + " is not expected here",
                            meant.get());
                }
            }
            if (word.group().equals(",")) {
                return CompileErrors.problem(text.place(at), said, "one comma stands between two constraints");
            }
            if (!before.endsWith(",") && !before.endsWith("(") && word.group().matches("\\$?\\w.*")) {
                return CompileErrors.problem(
                        text.place(at),
                        said,
                        "did you mean " + Quote.of(", " + word.group()) + "? a comma stands between two constraints");
            }
        }
        return CompileErrors.problem(
                text.place(at), said, "look at what stands before it: a bracket, a comma or a word may be missing");
    }
}
