package org.articleten.cli;

import org.articleten.cli.report.CoverageText;
import org.articleten.cli.report.Style;
import org.articleten.problem.ProblemsFound;

/** How much of the rules the scenarios of a test exercise, where that is asked for. */
final class Exercise {
    private final Invocation invocation;
    private final Threshold threshold;

    private Exercise(Invocation invocation, Threshold threshold) {
        this.invocation = invocation;
        this.threshold = threshold;
    }

    static Exercise of(Invocation invocation) throws UsageError {
        return new Exercise(invocation, Threshold.of(invocation));
    }

    /**
     * Says how much it is; and what is missing, where it is less than asked for.
     *
     * @param beside whether that may stand beside the results; otherwise they are for a program, and it goes where errors go
     */
    ExitStatus check(Playing playing, boolean beside, Style style) throws ProblemsFound, BadRules {
        if (!invocation.flag(Options.COVERAGE) && !threshold.asked()) {
            return ExitStatus.OK;
        }
        var coverage =
                Measuring.of(invocation, playing.book(), playing.scenarios()).coverage();
        var stream = beside ? invocation.out() : invocation.err();
        if (!threshold.reached(coverage)) {
            stream.print(CoverageText.gaps(coverage, beside ? style : Style.PLAIN) + "\n");
        }
        if (!invocation.flag(Options.QUIET)) {
            stream.print(CoverageText.summary(coverage));
        }
        return threshold.check(coverage, invocation);
    }
}
