package org.articleten.problem;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The problems found so far, so that a reader can go on and report them all at once. */
public final class Problems {
    /** More than these nobody reads; a file with more is not what it seems to be. */
    private static final int MOST = 1_000;

    private final List<Problem> found = new ArrayList<>();

    /** Adds a problem of the file that is being read, unless there are very many already. */
    public void add(Place place, String code, String message, @Nullable String help) {
        if (found.size() < MOST) {
            found.add(new Problem(place, code, message, help));
        } else if (found.size() == MOST) {
            found.add(new Problem(place, "too-many", "there are more problems than these", "mend these first"));
        }
    }

    /** Adds the problems of another file. */
    public void addAll(ProblemsFound others) {
        found.addAll(others.problems());
    }

    /** How many there are so far. */
    public int size() {
        return found.size();
    }

    /** Ends the reading if anything is wrong. */
    public void throwIfAny() throws ProblemsFound {
        if (!found.isEmpty()) {
            throw new ProblemsFound(found);
        }
    }
}
