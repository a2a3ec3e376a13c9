package org.articleten.whynot;

import java.time.LocalDate;
import java.util.List;
import org.articleten.rulebook.RuleInfo;

/**
 * A rule that would conclude something, at the moment at which the fewest of its conditions were missing; of several such
 * moments the last.
 *
 * @param rule what the rule says of itself
 * @param on the day of that moment
 * @param conditions its conditions, in order
 */
public record Way(RuleInfo rule, LocalDate on, List<Asked> conditions) {
    public Way {
        conditions = List.copyOf(conditions);
    }

    /** How many conditions are missing. */
    public int missing() {
        return (int) conditions.stream()
                .filter(condition -> condition.state() == State.MISSING)
                .count();
    }
}
