package org.articleten.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.Suggestion;
import org.drools.base.definitions.rule.impl.QueryImpl;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;

/** Reads {@code @id @force @source @says} of a compiled rule; each is required. */
final class RuleMetadata {
    private static final List<String> FORCES =
            List.of(Force.values()).stream().map(Force::word).toList();

    private RuleMetadata() {}

    static void read(Rule rule, List<RuleSource> sources, List<RuleInfo> found, List<Problem> problems) {
        if (rule instanceof QueryImpl) {
            return;
        }
        var header = "rule \"" + rule.getName() + "\"";
        var inPackage = Pattern.compile("(?m)^\\s*package\\s+" + Pattern.quote(rule.getPackageName()) + "\\b");
        var source = sources.stream()
                .filter(candidate -> candidate.text().contains(header))
                .sorted(Comparator.comparing(
                        candidate -> !inPackage.matcher(candidate.text()).find()))
                .findFirst()
                .orElse(sources.get(0));
        var line = lineOf(source.text(), header);
        var place = new Place(source.path(), line, 1);
        var says = text(rule, "says");
        for (var key : List.of("id", "force", "source", "says")) {
            if (text(rule, key) == null) {
                problems.add(new Problem(
                        place,
                        "missing-metadata",
                        "rule `" + rule.getName() + "` has no `@" + key + "`",
                        "every rule has `@id`, `@force`, `@source` and `@says`"));
            }
        }
        var force = text(rule, "force");
        if (force != null && !FORCES.contains(force)) {
            problems.add(new Problem(
                    place,
                    "unknown-force",
                    "rule `" + rule.getName() + "` has the force `" + force + "`; allowed: "
                            + String.join(", ", FORCES),
                    Suggestion.nearest(force, FORCES)
                            .map(nearest -> "did you mean `" + nearest + "`?")
                            .orElse(null)));
        }
        if (problems.isEmpty() && force != null && says != null) {
            found.add(new RuleInfo(
                    String.valueOf(text(rule, "id")),
                    Force.valueOf(force.toUpperCase(Locale.ROOT)),
                    String.valueOf(text(rule, "source")),
                    says,
                    blanks(says),
                    rule.getName(),
                    source.file(),
                    line));
        }
    }

    private static @Nullable String text(Rule rule, String key) {
        var value = rule.getMetaData().get(key);
        return value == null ? null : value.toString();
    }

    private static List<String> blanks(String says) {
        var blanks = new ArrayList<String>();
        for (var open = says.indexOf('{'); open >= 0; open = says.indexOf('{', open + 1)) {
            var close = says.indexOf('}', open);
            if (close > open) {
                blanks.add(says.substring(open + 1, close));
            }
        }
        return blanks;
    }

    private static int lineOf(String text, String header) {
        var at = text.indexOf(header);
        return at < 0
                ? 0
                : (int) text.substring(0, at).lines().count() + (at == 0 || text.charAt(at - 1) == '\n' ? 1 : 0);
    }
}
