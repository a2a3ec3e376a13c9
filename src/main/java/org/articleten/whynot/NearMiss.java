package org.articleten.whynot;

import java.util.List;
import org.articleten.rulebook.Constraint;

/**
 * Facts of a kind that is missing which meet all of the constraints but these.
 *
 * @param facts the facts, in the order in which they came
 * @param unmet the constraints that they do not meet
 * @param other the components that are not what the conclusion needs, by name
 */
record NearMiss(List<Object> facts, List<Constraint> unmet, List<String> other) {
    NearMiss {
        facts = List.copyOf(facts);
        unmet = List.copyOf(unmet);
        other = List.copyOf(other);
    }
}
