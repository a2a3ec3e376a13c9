package org.articleten.invariants;

import java.util.List;
import java.util.Map;
import org.articleten.exploration.Draft;
import org.jspecify.annotations.Nullable;

/**
 * A scenario after one change.
 *
 * @param draft the scenario
 * @param said what was changed, as a sentence without its full stop
 * @param names which names stand for one another since the change
 * @param asked the one question that was changed; null where more or something else was
 * @param applicants of whose results the change speaks
 * @param trust which result is the right one where both should be the same
 */
record Changed(
        Draft draft,
        String said,
        Map<String, String> names,
        @Nullable Asked asked,
        List<String> applicants,
        Trust trust) {
    private static final String NOTHING = "nothing is changed";

    /** The scenario as it is. */
    static Changed nothing(Story story) {
        return new Changed(story.draft(), NOTHING, Map.of(), null, story.applicants(), Trust.BEFORE);
    }

    /** Whether it is the scenario as it is. */
    boolean nothing() {
        return said.equals(NOTHING);
    }

    /**
     * A question as results name it.
     *
     * @param on the day it is put
     * @param matter what is asked
     */
    record Asked(String on, String matter) {}

    /** One change that can be made to a scenario. */
    interface Option {
        Changed make();
    }
}
