package org.articleten.invariants;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.articleten.invariants.Changed.Option;

/** All ways to make the changes of an invariant in one scenario. */
final class Changes {
    private Changes() {}

    /** The ways, in a settled order. */
    static List<Option> of(Story story, List<Change> changes) {
        var options = new ArrayList<Option>();
        for (var change : changes) {
            if (change.verb() == Verb.NOTHING) {
                options.add(() -> Changed.nothing(story));
            }
            for (var thing : change.things()) {
                options.addAll(of(story, change, thing));
            }
        }
        return options;
    }

    private static List<Option> of(Story story, Change change, String thing) {
        return switch (change.verb()) {
            case NOTHING -> List.of();
            case ADD ->
                thing.equals(Things.VOTE)
                        ? VoteChanges.of(story, change)
                        : Things.added(story, thing, Objects.requireNonNull(change.by()));
            case REMOVE ->
                thing.equals(Things.VOTE)
                        ? VoteChanges.of(story, change)
                        : Things.removed(story, thing, Objects.requireNonNull(change.by()));
            case REWORD -> VoteChanges.of(story, change);
            case SWAP -> Orders.swapped(story);
            case REORDER -> Orders.reordered(story, thing);
            case HASTEN -> Stipulations.hastened(story);
            case STIPULATE -> Stipulations.stipulated(story, thing);
        };
    }
}
