package org.articleten.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.articleten.benchmark.Benchmark;
import org.articleten.benchmark.ColdStart;
import org.articleten.benchmark.Machine;
import org.articleten.cli.report.BenchReport;
import org.articleten.problem.ProblemsFound;
import picocli.CommandLine.Model.CommandSpec;

/** Measures how fast this machine plays scenarios. */
final class BenchCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json");
    private static final String SECONDS = "--seconds";
    private static final int USUAL_SECONDS = 5;
    private static final int MOST_SECONDS = 600;
    private static final int SCENARIOS_FOR_MEMORY = 100_000;
    private static final String STANDARD_INPUT = "-";
    /** Named, not imported: it lies above this package. */
    private static final String MAIN = "org.articleten.Main";

    private static final boolean WINDOWS =
            Path.of("x").getFileSystem().getSeparator().equals("\\");

    @Override
    public void describe(CommandSpec spec) {
        Options.format(spec, FORMATS);
        Options.value(
                spec, SECONDS, "N", "measure each figure so long, from 1 to 600 (default: " + USUAL_SECONDS + ")");
        Options.rules(spec);
        Options.houseRules(spec);
        Options.paths(spec, "PATH", "a scenario file, a folder of them, or - for standard input");
    }

    @Override
    public ExitStatus run(Invocation invocation) throws UsageError, ProblemsFound, BadRules {
        var format = invocation.format(FORMATS);
        var seconds = invocation.number(SECONDS, USUAL_SECONDS, 1, MOST_SECONDS);
        invocation.only("scenario file or folder", true);
        var playing = Playing.of(invocation, invocation.paths());
        var benchmark =
                new Benchmark(playing.book(), playing.scenarios(), Duration.ofSeconds(seconds), SCENARIOS_FOR_MEMORY);
        var first = playing.scenarios().get(0).path();
        var progress = new Progress(invocation, Benchmark.FIGURES);
        BenchReport report;
        try {
            var figures = benchmark.measure(
                    first.equals(STANDARD_INPUT) ? null : coldStart(invocation, first),
                    "standard input cannot be read by a second process",
                    progress::step);
            report = new BenchReport(playing.book(), playing.scenarios(), Machine.here(), figures);
        } finally {
            progress.end();
        }
        if (format.equals("json")) {
            report.json(invocation.out());
        } else {
            report.text(invocation.out());
        }
        return ExitStatus.OK;
    }

    /** By the launcher where that started this process; else as this process was started, by Java itself. */
    private static ColdStart coldStart(Invocation invocation, String path) {
        var home = invocation.surroundings().home();
        var classes = System.getProperty("java.class.path");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var launcher = home.resolve(WINDOWS ? "article-ten.cmd" : "article-ten");
        var command = new ArrayList<String>();
        String startedBy;
        if (classes.equals(home.resolve("target").resolve("article-ten.jar").toString())
                && Files.isExecutable(launcher)) {
            command.add(launcher.toString());
            startedBy = "the launcher, which keeps compiled rules and an archive of classes";
        } else {
            command.addAll(List.of(java, "-Darticleten.home=" + home, "-cp", classes, MAIN));
            startedBy = "Java itself, without what the launcher keeps for a quick start";
        }
        command.addAll(List.of(Verb.RUN.word(), path));
        for (var option : List.of(Options.RULES, Options.OVERLAY, Options.HOUSE_RULES)) {
            for (var value : invocation.values(option)) {
                command.addAll(List.of(option, value));
            }
        }
        return new ColdStart(command, startedBy, java);
    }
}
