package org.articleten.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articleten.difference.FieldChange;
import org.articleten.difference.ResultDifference;
import org.articleten.difference.ScenarioDifference;

/** Results in which the same changes, so that it need be told only once. */
final class Alike {
    /** Fewer are told one by one. */
    private static final int FEWEST = 4;

    /** Of those that remain, a page for people has this many of one scenario: those that change most. */
    private static final int FULLY_TOLD = 5;

    private static final int GROUPS_TOLD = 10;

    private final Map<List<String>, Group> groups = new LinkedHashMap<>();

    /**
     * Some results.
     *
     * @param fields what changes in each
     * @param results how many there are
     * @param scenarios the paths of their scenarios, in their order
     */
    record Group(List<FieldChange> fields, int results, Set<String> scenarios) {}

    /** What is left to tell of a scenario: some results, and how many more there are. */
    record Rest(List<ResultDifference> results, int more) {}

    Alike(List<ScenarioDifference> differences) {
        for (var difference : differences) {
            for (var result : difference.results()) {
                var known = groups.computeIfAbsent(
                        lines(result), key -> new Group(result.fields(), 0, new LinkedHashSet<>()));
                known.scenarios().add(difference.scenario().path());
                groups.put(lines(result), new Group(known.fields(), known.results() + 1, known.scenarios()));
            }
        }
        groups.values().removeIf(group -> group.results() < FEWEST);
    }

    /** The largest groups, the largest first. */
    List<Group> groups() {
        return groups.values().stream()
                .sorted((one, other) -> Integer.compare(other.results(), one.results()))
                .limit(GROUPS_TOLD)
                .toList();
    }

    /** How many groups there are beside these. */
    int moreGroups() {
        return Math.max(0, groups.size() - GROUPS_TOLD);
    }

    /** What no group tells of a scenario. */
    Rest rest(ScenarioDifference difference) {
        var own = new ArrayList<ResultDifference>();
        for (var result : difference.results()) {
            if (!groups.containsKey(lines(result))) {
                own.add(result);
            }
        }
        var told = new ArrayList<>(own.stream()
                .sorted(Comparator.comparing(ResultDifference::depth))
                .limit(FULLY_TOLD)
                .toList());
        var more = own.size() - told.size();
        own.retainAll(told);
        return new Rest(List.copyOf(own), more);
    }

    /** Whether the groups tell all of a scenario. */
    boolean tells(ScenarioDifference difference) {
        return difference.failsBefore() == null
                && difference.failsAfter() == null
                && difference.expectations().isEmpty()
                && difference.results().stream().allMatch(result -> groups.containsKey(lines(result)));
    }

    private static List<String> lines(ResultDifference result) {
        var lines = new ArrayList<String>();
        for (var field : result.fields()) {
            lines.add(field.field());
            lines.addAll(DifferenceWords.change(field));
        }
        return lines;
    }
}
