package org.articleten.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.articleten.cli.report.AcceptedText;
import org.articleten.cli.report.Style;
import org.articleten.cli.report.TestReport;
import org.articleten.cli.report.Tested;
import org.articleten.problem.ProblemsFound;
import picocli.CommandLine.Model.CommandSpec;

/** Checks what scenarios expect. */
final class TestCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        Options.format(spec, TestReport.FORMATS);
        Options.coverage(spec);
        Options.selection(spec);
        Options.keeping(spec);
        Options.playing(spec);
        Options.paths(spec, "PATH", "a scenario file, a folder of them, or - for standard input");
    }

    @Override
    public ExitStatus run(Invocation invocation) throws UsageError, ProblemsFound, BadRules {
        checkKeeping(invocation);
        if (!invocation.flag(Options.WATCH)) {
            return once(invocation);
        }
        try (var changes = invocation.surroundings().watcher().watch(watched(invocation))) {
            return new Watching(TestCommand::once, invocation).run(changes);
        }
    }

    private static List<Path> watched(Invocation invocation) throws UsageError {
        var paths = new ArrayList<>(Rules.folders(invocation));
        for (var path : invocation.paths()) {
            paths.add(Rules.path("PATH", path));
        }
        return paths;
    }

    private static ExitStatus once(Invocation invocation) throws UsageError, ProblemsFound, BadRules {
        var format = invocation.format(TestReport.FORMATS);
        var style = Style.of(invocation.colored());
        var exercise = Exercise.of(invocation);
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
        if (invocation.flag(Options.ACCEPT)) {
            var accepting = new Accepting(playing, invocation.houseRules());
            tested = accepting.accept(tested);
            AcceptedText.print(accepting.rewritten(), invocation.out());
            accepting.problems().forEach(problem -> invocation.err().print(problem + "\n"));
        }
        TestReport.print(format, playing.book(), tested, invocation.flag(Options.QUIET), style, invocation.out());
        var covered = exercise.check(playing, format.equals("text"), style);
        return tested.stream().allMatch(Tested::passed) ? covered : ExitStatus.NOT_AS_EXPECTED;
    }

    /** What is written into files, or looked at again and again, is for a reader. */
    private static void checkKeeping(Invocation invocation) throws UsageError {
        var format = invocation.format(TestReport.FORMATS);
        for (var option : List.of(Options.ACCEPT, Options.WATCH)) {
            if (invocation.flag(option) && !format.equals("text")) {
                throw new UsageError(
                        "contrary-options",
                        "`%s` and `--format %s` exclude each other".formatted(option, format),
                        "`%s` prints text".formatted(option));
            }
            if (invocation.flag(option) && invocation.paths().contains("-")) {
                throw new UsageError(
                        "standard-input",
                        "`%s` needs files, but `-` is standard input".formatted(option),
                        "name the file");
            }
        }
        if (invocation.flag(Options.ACCEPT) && invocation.flag(Options.WATCH)) {
            throw new UsageError("contrary-options", "`--accept` and `--watch` exclude each other", "give one of them");
        }
    }
}
