package org.articleten.model;

import java.time.LocalDate;
import java.util.List;

/** Some promise others under another treaty not to object to applicants, who are always named. */
record Promises(LocalDate on, List<String> by, List<String> to, List<String> applicants) implements ModelAct {
    Promises {
        by = List.copyOf(by);
        to = List.copyOf(to);
        applicants = List.copyOf(applicants);
    }

    @Override
    public List<String> names() {
        return applicants;
    }
}
