package org.articleten.cli;

import java.util.List;
import org.articleten.cli.report.Style;
import org.articleten.cli.report.TestReport;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns.Played;
import picocli.CommandLine.Model.CommandSpec;

/** Checks what scenarios expect. */
final class TestCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json");

    @Override
    public void describe(CommandSpec spec) {
        Options.format(spec, FORMATS);
        Options.coverage(spec);
        Options.playing(spec);
        Options.paths(spec, "PATH", "a scenario file, a folder of them, or - for standard input");
    }

    @Override
    public ExitStatus run(Invocation invocation) throws UsageError, ProblemsFound, BadRules {
        var format = invocation.format(FORMATS);
        var style = Style.of(invocation.colored());
        var exercise = Exercise.of(invocation);
        Playing playing;
        try {
            playing = Playing.of(invocation, invocation.paths());
        } catch (ProblemsFound wrong) {
            if (wrong.problems().stream().allMatch(problem -> problem.code().equals("no-scenarios"))) {
                // Nothing tested is nothing proved: a failure, where a wrong file would be a mistake.
                wrong.problems().forEach(problem -> invocation.err().print(problem + "\n"));
                return ExitStatus.NOT_AS_EXPECTED;
            }
            throw wrong;
        }
        var runs = playing.each(Played::run);
        if (format.equals("json")) {
            TestReport.json(playing.book(), runs, invocation.out());
        } else {
            TestReport.text(runs, invocation.flag(Options.QUIET), style, invocation.out());
        }
        var covered = exercise.check(playing, format.equals("text"), style);
        return runs.stream().allMatch(TestReport::passed) ? covered : ExitStatus.NOT_AS_EXPECTED;
    }
}
