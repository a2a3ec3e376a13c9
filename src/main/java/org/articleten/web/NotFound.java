package org.articleten.web;

import java.util.List;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;

/** There is nothing of the name that was asked for. */
public final class NotFound extends Exception {
    private static final long serialVersionUID = 1L;

    // A problem is text and numbers; this exception is caught in the process that throws it.
    private final transient List<Problem> problems;

    /** With what was asked for, and what there is, in words for a reader. */
    public NotFound(String message) {
        super(message);
        this.problems = List.of();
    }

    /** With what is wrong with the name. */
    public NotFound(ProblemsFound found) {
        super("there is nothing of this name", found);
        this.problems = found.problems();
    }

    List<Problem> problems() {
        return problems;
    }
}
