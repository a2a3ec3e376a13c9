package org.articleten.lint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.articleten.rulebook.Condition;
import org.articleten.rulebook.Constraint;

/** What a condition asks of one fact, each thing written one way. */
final class Asked {
    private static final Pattern BINDING = Pattern.compile("^\\$?\\w+\\s*:=?\\s*");
    private static final Pattern ALTERNATIVE = Pattern.compile("\\s*\\|\\|\\s*");

    private Asked() {}

    /** What it asks beside the names that it gives. */
    static Set<String> of(Condition condition) {
        var asked = new TreeSet<String>();
        for (var constraint : condition.constraints()) {
            if (constraint.asks()) {
                asked.add(plain(constraint));
            }
        }
        return asked;
    }

    /** The same, and what follows from the names: what is called {@code $party} is equal to it. */
    static Set<String> withNames(Condition condition) {
        var asked = new TreeSet<>(of(condition));
        for (var constraint : condition.constraints()) {
            if (constraint.bound() != null && !constraint.asks()) {
                asked.add(plain(constraint) + " == " + constraint.bound());
            }
        }
        return asked;
    }

    /** Whether anything is asked of a collected list itself; else it is there whatever holds. */
    static boolean ofTheList(Condition collected) {
        return collected.constraints().stream().anyMatch(each -> each.asks() && !each.collected());
    }

    static String plain(Constraint constraint) {
        var text = BINDING.matcher(constraint.text()).replaceFirst("");
        var spaced = text.replaceAll("\\s+", " ")
                .replaceAll("\\s*([(),])\\s*", "$1")
                .replaceAll("\\s*([=!<>]=|(?<![=!<>])[<>](?!=))\\s*", " $1 ")
                .strip();
        if (!spaced.contains("||") || spaced.contains("&&") || spaced.contains("(")) {
            return spaced;
        }
        return String.join(" || ", new TreeSet<>(List.of(ALTERNATIVE.split(spaced))));
    }
}
