package org.articleten.cli;

import java.util.List;
import org.articleten.cli.report.Style;
import org.articleten.cli.report.TestGithub;
import org.articleten.cli.report.TestJson;
import org.articleten.cli.report.TestJunit;
import org.articleten.cli.report.TestTap;
import org.articleten.cli.report.TestText;
import org.articleten.cli.report.Tested;
import org.articleten.problem.ProblemsFound;
import picocli.CommandLine.Model.CommandSpec;

/** Checks what scenarios expect. */
final class TestCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json", "junit", "tap", "github");

    @Override
    public void describe(CommandSpec spec) {
        Options.format(spec, FORMATS);
        Options.selection(spec);
        Options.playing(spec);
        Options.paths(spec, "PATH", "a scenario file, a folder of them, or - for standard input");
    }

    @Override
    public ExitStatus run(Invocation invocation) throws UsageError, ProblemsFound, BadRules {
        var format = invocation.format(FORMATS);
        var selection = Selection.of(invocation);
        Playing playing;
        try {
            playing = Playing.of(invocation, invocation.paths(), selection);
        } catch (ProblemsFound wrong) {
            if (wrong.problems().stream().allMatch(problem -> problem.code().equals(Selection.NO_SCENARIOS))) {
                // Nothing tested is nothing proved: a failure, where a wrong file would be a mistake.
                wrong.problems().forEach(problem -> invocation.err().print(problem + "\n"));
                return ExitStatus.NOT_AS_EXPECTED;
            }
            throw wrong;
        }
        var tested = playing.each(Tested::of);
        print(format, playing, tested, invocation);
        return tested.stream().allMatch(Tested::passed) ? ExitStatus.OK : ExitStatus.NOT_AS_EXPECTED;
    }

    private static void print(String format, Playing playing, List<Tested> tested, Invocation invocation)
            throws UsageError {
        var out = invocation.out();
        switch (format) {
            case "json" -> TestJson.print(playing.book(), tested, out);
            case "junit" -> TestJunit.print(tested, out);
            case "tap" -> TestTap.print(tested, out);
            case "github" -> TestGithub.print(tested, out);
            default -> TestText.print(tested, invocation.flag(Options.QUIET), Style.of(invocation.colored()), out);
        }
    }
}
