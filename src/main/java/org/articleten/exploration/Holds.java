package org.articleten.exploration;

import org.articleten.problem.ProblemsFound;

/** What must be so of a scenario. */
@FunctionalInterface
public interface Holds {
    /** Whether it is so of a draft that the scenario's reader accepts; refused in what it needs, it is not. */
    boolean of(Draft draft) throws ProblemsFound;
}
