package org.articleten.cli;

import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A command line that says something it cannot say. */
final class UsageError extends Exception {
    private static final long serialVersionUID = 1L;
    static final String PROGRAM = "article-ten";

    private final transient Problem problem;

    UsageError(String code, String message, @Nullable String help) {
        super(message);
        this.problem = new Problem(new Place(PROGRAM, 0, 0), code, message, help);
    }

    /** What is wrong, placed at the program's own name, for want of a file. */
    Problem problem() {
        return problem;
    }
}
