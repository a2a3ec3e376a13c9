package org.articleten.cli;

import java.util.List;
import org.articleten.cli.report.AcceptedText;
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
        Options.coverage(spec);
        Options.selection(spec);
        Options.keeping(spec);
        Options.playing(spec);
        Options.paths(spec, "PATH", "a scenario file, a folder of them, or - for standard input");
    }

    @Override
    public ExitStatus run(Invocation invocation) throws UsageError, ProblemsFound, BadRules {
        var format = invocation.format(FORMATS);
        var exercise = Exercise.of(invocation);
        var selection = Selection.of(invocation);
        checkKeeping(format, invocation);
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
        if (invocation.flag(Options.ACCEPT)) {
            var accepting = new Accepting(playing, invocation.houseRules());
            tested = accepting.accept(tested);
            AcceptedText.print(accepting.rewritten(), invocation.out());
            accepting.problems().forEach(problem -> invocation.err().print(problem + "\n"));
        }
        print(format, playing, tested, invocation);
        var covered = exercise.check(playing, format.equals("text"), Style.of(invocation.colored()));
        return tested.stream().allMatch(Tested::passed) ? covered : ExitStatus.NOT_AS_EXPECTED;
    }

    /** What is written into files is for a reader. */
    private static void checkKeeping(String format, Invocation invocation) throws UsageError {
        if (!invocation.flag(Options.ACCEPT)) {
            return;
        }
        if (!format.equals("text")) {
            throw new UsageError(
                    "contrary-options",
                    "`--accept` and `--format %s` exclude each other".formatted(format),
                    "`--accept` prints text");
        }
        if (invocation.paths().contains("-")) {
            throw new UsageError(
                    "standard-input", "`--accept` needs files, but `-` is standard input", "name the file");
        }
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
