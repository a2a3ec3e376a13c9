package org.articleten.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.articleten.exploration.Draft;
import org.articleten.exploration.Smallest;
import org.articleten.problem.ProblemsFound;
import org.jspecify.annotations.Nullable;

/** Makes scenarios on which two rule books differ as small as they can be. */
final class Shrinking {
    /** From the simplest few the smallest comes as surely as from all, and much sooner. */
    private static final int STARTS = 3;

    private final Contrast contrast;

    Shrinking(Contrast contrast) {
        this.contrast = contrast;
    }

    /** A scenario that expects nothing, with how far the rule books differ on it. */
    record Start(Draft draft, Depth depth, boolean generated) {}

    static Start generated(Draft draft, Depth depth) {
        return new Start(draft, depth, true);
    }

    /** A given scenario as a question, once for each day on which it changes. */
    static List<Start> starts(Draft draft, ScenarioDifference difference) {
        var question = draft.withoutExpect();
        var starts = new ArrayList<Start>();
        difference.results().stream().map(ResultDifference::asOf).distinct().forEach(day -> {
            var data = new LinkedHashMap<String, @Nullable Object>(question.data());
            data.put("asOf", day.toString());
            starts.add(new Start(question.with(data), difference.depth(), false));
        });
        if (starts.isEmpty()) {
            starts.add(new Start(question, difference.depth(), false));
        }
        return starts;
    }

    /** The smallest that any of the simplest becomes, among those where the difference goes farthest. */
    @Nullable
    SmallestDifference smallest(List<Start> starts, Workers workers) {
        var depth =
                starts.stream().map(Start::depth).min(Comparator.naturalOrder()).orElse(Depth.REASON);
        var simplest = starts.stream()
                .filter(start -> start.depth() == depth)
                .sorted(Comparator.comparingInt(
                                (Start start) -> start.draft().yaml().length())
                        .thenComparing(start -> start.draft().yaml()))
                .filter(start -> goesAsFar(start.draft(), depth))
                .limit(STARTS)
                .toList();
        return workers.each(simplest, start -> smallest(start, depth)).stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(Comparator.comparingInt((SmallestDifference found) ->
                                found.draft().yaml().length())
                        .thenComparing(found -> found.draft().yaml()))
                .orElse(null);
    }

    private @Nullable SmallestDifference smallest(Start start, Depth depth) {
        try {
            var draft = Smallest.of(start.draft(), smaller -> goesAsFar(smaller, depth), Smallest.USUAL_TRIES);
            var difference = contrast.of(draft.read()).difference();
            return difference == null
                    ? null
                    : new SmallestDifference(draft, difference, start.draft().path(), start.generated());
        } catch (ProblemsFound impossible) {
            throw new IllegalStateException("a scenario that was played cannot be read", impossible);
        }
    }

    private boolean goesAsFar(Draft draft, Depth depth) {
        var scenario = draft.sketchOrNull();
        var difference = scenario == null ? null : contrast.of(scenario).difference();
        return difference != null && difference.depth().compareTo(depth) <= 0;
    }
}
