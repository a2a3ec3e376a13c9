package org.articleten.whynot;

import java.util.List;
import java.util.Map;
import org.articleten.rulebook.WrittenRule;

/**
 * How far a rule gets at one pause, at best.
 *
 * @param rule the rule
 * @param pause the pause
 * @param known what the names of its conditions stand for, as far as that is known
 * @param states how it is with each of its conditions, as far as they were asked
 */
record Attempt(WrittenRule rule, int pause, Map<String, Object> known, List<State> states) {
    Attempt {
        known = Map.copyOf(known);
        states = List.copyOf(states);
    }

    /** How many of its conditions are not known to hold. */
    int distance() {
        return (int) states.stream().filter(state -> state != State.HOLDS).count();
    }

    /** How many of its conditions fail. */
    int missing() {
        return (int) states.stream().filter(state -> state == State.MISSING).count();
    }
}
