package org.articleten.whynot;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.articleten.rulebook.Condition;
import org.articleten.rulebook.Constraint;
import org.articleten.rulebook.WrittenRule;
import org.jspecify.annotations.Nullable;

/** What is written in rules as values, and what conditions fix of a fact. Whatever is not plain stays unknown. */
final class Values {
    private static final Pattern WORD = Pattern.compile("([A-Z]\\w*)\\.([A-Z][A-Z0-9_]*)");
    private static final Pattern EQUAL = Pattern.compile("(\\w+)\\s*==\\s*(\\S+|\"[^\"]*\")");
    private static final Pattern NAMED = Pattern.compile("(\\$?\\w+)\\s*:=?\\s*(\\w+)");
    private static final Pattern TRUTH = Pattern.compile("(!?)\\s*(\\w+)");

    private Values() {}

    /** The value of a literal, or of a known name; null where it is neither. */
    static @Nullable Object of(String written, WrittenRule rule, Map<String, Object> known) {
        if (known.containsKey(written)) {
            return known.get(written);
        }
        if (written.equals("true") || written.equals("false")) {
            return written.equals("true");
        }
        if (written.matches("-?\\d{1,9}")) {
            return Integer.valueOf(written);
        }
        if (written.length() > 1 && written.startsWith("\"") && written.endsWith("\"")) {
            return written.substring(1, written.length() - 1);
        }
        var word = WORD.matcher(written);
        return word.matches() ? rule.word(word.group(1), word.group(2)) : null;
    }

    /** What the constraints of a condition fix of the fact that would meet it. */
    static Map<String, Object> fixed(
            Condition condition, WrittenRule rule, Map<String, Object> known, boolean collected) {
        var fixed = new HashMap<String, Object>();
        for (var constraint : condition.constraints()) {
            if (constraint.collected() == collected) {
                fix(constraint, rule, known, fixed);
            }
        }
        return fixed;
    }

    private static void fix(
            Constraint constraint, WrittenRule rule, Map<String, Object> known, Map<String, Object> fixed) {
        var text = constraint.text().strip();
        var equal = EQUAL.matcher(text);
        var named = NAMED.matcher(text);
        var truth = TRUTH.matcher(text);
        Object value = null;
        var part = "";
        if (equal.matches()) {
            part = equal.group(1);
            value = of(equal.group(2), rule, known);
        } else if (named.matches()) {
            part = named.group(2);
            value = known.get(named.group(1));
        } else if (truth.matches()) {
            part = truth.group(2);
            value = truth.group(1).isEmpty();
        }
        if (value != null && !part.equals("this")) {
            fixed.put(part, value);
        }
    }
}
