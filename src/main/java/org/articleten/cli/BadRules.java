package org.articleten.cli;

import java.util.List;
import java.util.Set;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;

/** A rule folder that cannot be used. */
final class BadRules extends Exception {
    private static final long serialVersionUID = 1L;

    private static final Set<String> USAGE = Set.of("no-rules", "no-house-rules");

    private final transient List<Problem> problems;

    BadRules(ProblemsFound found) {
        super(found);
        this.problems = found.problems();
    }

    List<Problem> problems() {
        return problems;
    }

    /** A folder without rules is a slip on the command line; any other problem is one of the rules. */
    ExitStatus status() {
        return problems.stream().allMatch(problem -> USAGE.contains(problem.code()))
                ? ExitStatus.USAGE
                : ExitStatus.RULES;
    }
}
