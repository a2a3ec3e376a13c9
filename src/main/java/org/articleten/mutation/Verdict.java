package org.articleten.mutation;

import org.articleten.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * What became of a mutant.
 *
 * @param mutant the mutant
 * @param fate how it ended
 * @param by the scenario that noticed it, or that was found to show it; null where there is none
 * @param found the text of a scenario that was found to show a survivor; null where none was
 * @param reason why it is recorded as equivalent; null where it is not
 */
public record Verdict(
        Mutant mutant,
        Fate fate,
        @Nullable Scenario by,
        @Nullable String found,
        @Nullable String reason) {

    /** How a mutant ends. */
    public enum Fate {
        /** A scenario's expectation is no longer met. */
        KILLED,
        /** It does not compile, or fails while it fires. */
        BROKEN,
        /** Somebody has recorded why it says the same. */
        EQUIVALENT,
        /** It is recorded as saying the same, and a scenario shows that it does not. */
        WRONGLY_EQUIVALENT,
        /** Nothing notices it. */
        SURVIVED
    }
}
