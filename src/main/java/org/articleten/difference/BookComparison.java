package org.articleten.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.articleten.difference.Contrast.Both;
import org.articleten.exploration.Draft;
import org.articleten.exploration.Variations;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Compares two rule books by what they say of scenarios. */
public final class BookComparison {
    /** A scenario of more acts takes longer than hundreds of others, and what varies in it varies in those too. */
    private static final int MANY_ACTS = 100;

    private final Side base;
    private final Side head;
    private final List<Given> given;
    private final int tries;
    private final long seed;
    private final Contrast contrast;

    /**
     * Compares by these scenarios.
     *
     * @param tries how many scenarios are generated near them
     * @param seed which are generated
     */
    public BookComparison(Side base, Side head, List<Given> given, int tries, long seed) {
        this.base = base;
        this.head = head;
        this.given = List.copyOf(given);
        this.tries = tries;
        this.seed = seed;
        this.contrast = new Contrast(base, head);
    }

    /** How many steps there are, each of which is told when it is done. */
    public int steps() {
        return given.size() + tries;
    }

    /**
     * Compares.
     *
     * @param done is told of each step
     * @throws ProblemsFound if scenarios ask for what neither rule book has
     */
    public BookDifference compare(Runnable done) throws ProblemsFound {
        try (var workers = new Workers()) {
            var played = workers.each(given, one -> told(contrast.of(one.scenario()), done));
            refuse(played);
            var swept = swept(workers, done);
            var candidates = new ArrayList<Shrinking.Start>();
            var changed = new ArrayList<ScenarioDifference>();
            for (var i = 0; i < given.size(); i++) {
                var difference = played.get(i).difference();
                if (difference != null) {
                    changed.add(difference);
                    candidates.addAll(Shrinking.starts(given.get(i).draft(), difference));
                }
            }
            swept.differing().forEach(one -> candidates.add(Shrinking.generated(one.draft(), one.depth())));
            var houses = given.stream().map(one -> one.scenario().houseRules()).collect(Collectors.toSet());
            houses.remove(Scenario.REAL);
            return new BookDifference(
                    base,
                    head,
                    TextChanges.between(base, head, houses),
                    given.size(),
                    played.stream().mapToInt(BookComparison::answers).sum(),
                    changed,
                    unanswered(played),
                    swept.sweep(),
                    new Shrinking(contrast).smallest(candidates, workers));
        }
    }

    private static <T> T told(T made, Runnable done) {
        done.run();
        return made;
    }

    private static void refuse(List<Both> played) throws ProblemsFound {
        var problems = new ArrayList<Problem>();
        for (var both : played) {
            if (both.before().refused() && both.after().refused()) {
                problems.addAll(both.before().problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsFound(problems);
        }
    }

    private List<ScenarioDifference> unanswered(List<Both> played) {
        var unanswered = new ArrayList<ScenarioDifference>();
        for (var i = 0; i < played.size(); i++) {
            var failure = played.get(i).before().failure();
            if (failure != null && played.get(i).difference() == null) {
                unanswered.add(new ScenarioDifference(given.get(i).scenario(), List.of(), List.of(), failure, failure));
            }
        }
        return unanswered;
    }

    private static int answers(Both both) {
        var run =
                both.before().run() == null ? both.after().run() : both.before().run();
        return run == null ? 0 : run.results().size();
    }

    private record Differing(Draft draft, Depth depth) {}

    private record Swept(Sweep sweep, List<Differing> differing) {}

    private Swept swept(Workers workers, Runnable done) {
        var drafts = given.stream().map(Given::draft).toList();
        var near = given.stream()
                .filter(one -> one.scenario().acts().size() <= MANY_ACTS)
                .map(Given::draft)
                .toList();
        var around = near.isEmpty() ? drafts : near;
        var variations = new Variations(drafts, Variations.alliance(base.book()), seed);
        // Whichever thread comes to one: it depends on its number alone.
        var each = workers.each(IntStream.range(0, tries).boxed().toList(), number -> {
            var draft = variations.variation(around.get(number % around.size()), number / around.size());
            return told(draft == null ? new Tried(false, null) : tried(draft), done);
        });
        var differing = each.stream()
                .map(Tried::differing)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        var sweep = new Sweep(
                seed,
                (int) each.stream().filter(Tried::played).count(),
                count(differing, Depth.OUTCOME),
                count(differing, Depth.FIELD),
                count(differing, Depth.REASON));
        return new Swept(sweep, differing);
    }

    private record Tried(boolean played, @Nullable Differing differing) {}

    private Tried tried(Draft draft) {
        var scenario = draft.sketchOrNull();
        if (scenario == null) {
            return new Tried(false, null);
        }
        var both = contrast.of(scenario);
        if (both.before().refused() && both.after().refused()) {
            return new Tried(false, null);
        }
        var difference = both.difference();
        return new Tried(true, difference == null ? null : new Differing(draft, difference.depth()));
    }

    private static int count(List<Differing> differing, Depth depth) {
        return (int) differing.stream().filter(one -> one.depth() == depth).count();
    }
}
