package org.articleten.problem;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Files that cannot be used, and why: every problem once, sorted by place. */
public final class ProblemsFound extends Exception {
    private static final long serialVersionUID = 1L;

    // A problem is text and numbers; this exception is caught in the process that throws it.
    private final transient List<Problem> problems;

    public ProblemsFound(Collection<Problem> problems) {
        super(text(problems));
        this.problems = List.copyOf(new TreeSet<>(problems));
    }

    public List<Problem> problems() {
        return problems;
    }

    private static String text(Collection<Problem> problems) {
        return new TreeSet<>(problems).stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
