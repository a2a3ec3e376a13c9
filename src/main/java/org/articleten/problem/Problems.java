package org.articleten.problem;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The problems found so far, so that a reader can go on and report them all at once. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    public void add(Place place, String code, String message, @Nullable String help) {
        found.add(new Problem(place, code, message, help));
    }

    public void addAll(ProblemsFound others) {
        found.addAll(others.problems());
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** Ends the reading if anything is wrong. */
    public void throwIfAny() throws ProblemsFound {
        if (!found.isEmpty()) {
            throw new ProblemsFound(found);
        }
    }
}
