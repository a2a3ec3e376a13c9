package org.articleten.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.articleten.problem.Place;
import org.articleten.problem.Problems;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;

/** The further conditions that the protocols of a scenario set, and those that acts name. */
final class Conditions {
    private final Set<String> set = new TreeSet<>();
    private final Map<Place, String> fulfilled = new LinkedHashMap<>();

    void set(String id) {
        set.add(id);
    }

    void fulfilled(String id, Place place) {
        fulfilled.put(place, id);
    }

    /** Reports what is fulfilled and was never set; an act may be dated before the signature. */
    void check(Problems problems) {
        fulfilled.forEach((place, id) -> {
            if (!set.contains(id)) {
                problems.add(
                        place,
                        "unknown-condition",
                        Quote.of(id) + " is not a condition of a protocol of this scenario",
                        set.isEmpty() ? "name it under `conditions`, beside `signs`" : Suggestion.help(id, set));
            }
        });
    }
}
