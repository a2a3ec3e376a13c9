package org.articleten.scenario;

import java.util.List;
import org.articleten.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario teaches: a question to think about before its result is shown, and what to say then.
 *
 * @param place where it stands
 * @param number its place in a course, from 1; null where it has none
 * @param says what learners often say, or null
 * @param question what they are asked
 * @param answers what they can choose from, in words; empty where they choose from the outcomes
 * @param usual the wrong answer that is given most, one of the answers or, where there are none, the word of an outcome;
 *     null where none is known
 * @param right the right one, likewise; null where it is the scenario's outcome
 * @param better what is better said
 * @param rules the rules that show it
 * @param debrief what to talk about afterwards
 */
public record Lesson(
        Place place,
        @Nullable Integer number,
        @Nullable String says,
        String question,
        List<String> answers,
        @Nullable String usual,
        @Nullable String right,
        String better,
        List<Cited> rules,
        List<String> debrief) {
    public Lesson {
        answers = List.copyOf(answers);
        rules = List.copyOf(rules);
        debrief = List.copyOf(debrief);
    }

    /**
     * A rule that is named.
     *
     * @param id its id
     * @param place where it is named
     */
    public record Cited(String id, Place place) {}

    /** The ids of its rules, in its order. */
    public List<String> ruleIds() {
        return rules.stream().map(Cited::id).toList();
    }
}
