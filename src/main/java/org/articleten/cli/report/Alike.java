package org.articleten.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.articleten.difference.FieldChange;
import org.articleten.difference.ScenarioDifference;
import org.jspecify.annotations.Nullable;

/**
 * Scenarios in which the same changes everywhere, so that it need be told only once.
 *
 * @param fields what changes, in every result that changes
 * @param scenarios where, in their order
 */
record Alike(List<FieldChange> fields, List<ScenarioDifference> scenarios) {
    /** Fewer are told one by one. */
    private static final int FEWEST = 4;

    Alike {
        fields = List.copyOf(fields);
        scenarios = List.copyOf(scenarios);
    }

    /** Those that are many, the first of which comes first. */
    static List<Alike> of(List<ScenarioDifference> differences) {
        var groups = new LinkedHashMap<List<String>, List<ScenarioDifference>>();
        for (var difference : differences) {
            var lines = lines(difference);
            if (lines != null) {
                groups.computeIfAbsent(lines, ignored -> new ArrayList<>()).add(difference);
            }
        }
        var alike = new ArrayList<Alike>();
        for (var group : groups.values()) {
            if (group.size() >= FEWEST) {
                alike.add(new Alike(group.get(0).results().get(0).fields(), group));
            }
        }
        return alike;
    }

    /** The others, in their order. */
    static List<ScenarioDifference> without(List<Alike> groups, List<ScenarioDifference> differences) {
        var others = new ArrayList<>(differences);
        groups.forEach(group -> others.removeAll(group.scenarios()));
        return others;
    }

    /** What changes, if that is the same in all results and touches no expectation; else null. */
    private static @Nullable List<String> lines(ScenarioDifference difference) {
        if (difference.results().isEmpty() || !difference.expectations().isEmpty()) {
            return null;
        }
        var first = lines(difference.results().get(0).fields());
        return difference.results().stream()
                        .allMatch(result -> lines(result.fields()).equals(first))
                ? first
                : null;
    }

    private static List<String> lines(List<FieldChange> fields) {
        var lines = new ArrayList<String>();
        for (var field : fields) {
            lines.add(field.field());
            lines.addAll(DifferenceWords.change(field));
        }
        return lines;
    }
}
