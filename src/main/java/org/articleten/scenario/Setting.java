package org.articleten.scenario;

import org.articleten.problem.Place;
import org.articleten.problem.Problems;

/**
 * What the readers of one scenario share.
 *
 * @param problems what is wrong so far
 * @param values for single values
 * @param cast for codes
 * @param sources for references to sources
 * @param questions for the numbers of questions
 * @param conditions for the conditions of protocols
 * @param abstention whether the house rules know abstention
 */
record Setting(
        Problems problems,
        Values values,
        Cast cast,
        SourceList sources,
        Numbering questions,
        Conditions conditions,
        boolean abstention) {
    Setting(Problems problems, Cast cast, SourceList sources, boolean abstention) {
        this(problems, new Values(problems), cast, sources, new Numbering(), new Conditions(), abstention);
    }

    void report(Place place, String code, String message, String help) {
        problems.add(place, code, message, help);
    }

    /** Gives out the numbers of questions, from 1 in the file's order. */
    static final class Numbering {
        private int last;

        int next() {
            return ++last;
        }
    }
}
