package org.articleten.mutation;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.articleten.rulebook.Constraint;
import org.articleten.rulebook.WrittenRule;

/** The names that a rule gives to what it found. */
final class Bindings {
    private Bindings() {}

    /** Whether a condition can go without leaving a name unbound that the rest of the rule needs to compile. */
    static boolean spare(WrittenRule rule, int at) {
        var condition = rule.conditions().get(at);
        var names = new ArrayList<String>();
        condition.constraints().stream()
                .map(Constraint::bound)
                .filter(name -> name != null)
                .forEach(names::add);
        if (condition.bound() != null) {
            names.add(condition.bound());
        }
        for (var name : names) {
            var use = Pattern.compile(Pattern.quote(name) + "\\b");
            for (var other = 0; other < rule.conditions().size(); other++) {
                if (other != at
                        && use.matcher(rule.conditions().get(other).text()).find()) {
                    return false;
                }
            }
            if (rule.conclusions().stream()
                    .anyMatch(each -> use.matcher(each.text()).find())) {
                return false;
            }
        }
        return true;
    }
}
