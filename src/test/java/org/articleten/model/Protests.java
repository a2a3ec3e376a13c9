package org.articleten.model;

import java.time.LocalDate;
import java.util.List;

/** Some object to applicants outside any question of the Council. */
record Protests(LocalDate on, List<String> actors, List<String> applicants) implements ModelAct {
    Protests {
        actors = List.copyOf(actors);
        applicants = List.copyOf(applicants);
    }

    @Override
    public List<String> names() {
        return applicants;
    }
}
