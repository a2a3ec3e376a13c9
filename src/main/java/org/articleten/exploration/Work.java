package org.articleten.exploration;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A scenario that is being changed, in the form with a timeline, and what a step needs for it.
 *
 * @param scenario the scenario, which steps change in place
 * @param scene who and what occurred in it before
 * @param chance what to choose with
 * @param corpus what is known of other scenarios
 * @param invention for values that are made up
 */
record Work(Map<String, @Nullable Object> scenario, Scene scene, Chance chance, Corpus corpus, Invention invention) {

    /** One of the places that satisfy a condition; null where there is none. */
    @Nullable
    Spot one(Predicate<Spot> condition) {
        return chance.of(Spots.of(scenario, spot -> !spot.forReaders() && condition.test(spot)));
    }

    /** The acts, in the file's order. */
    List<@Nullable Object> acts() {
        return Data.list(scenario.get(Question.TIMELINE));
    }
}
