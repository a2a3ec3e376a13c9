package org.articleten.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some object to applicants outside any question of the Council; what they invoke, if anything, changes nothing. */
record Protests(
        LocalDate on,
        List<String> actors,
        List<String> applicants,
        @Nullable Ground invokes) implements ModelAct {
    Protests {
        actors = List.copyOf(actors);
        applicants = List.copyOf(applicants);
    }

    Protests(LocalDate on, List<String> actors, List<String> applicants) {
        this(on, actors, applicants, null);
    }

    enum Ground {
        FOUNDING_ACT,
        INDIVISIBLE_SECURITY,
        ASSURANCES_OF_1990
    }

    @Override
    public List<String> names() {
        return applicants;
    }
}
