package org.articleten.cli;

import java.util.List;
import org.articleten.cli.report.CsvReport;
import org.articleten.cli.report.JsonReport;
import org.articleten.cli.report.MarkdownReport;
import org.articleten.cli.report.Style;
import org.articleten.cli.report.TextReport;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns;
import org.articleten.scenario.ScenarioFiles;
import picocli.CommandLine.Model.CommandSpec;

/** Runs scenarios and shows their results. */
final class RunCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json", "markdown", "csv");

    @Override
    public void describe(CommandSpec spec) {
        Options.format(spec, FORMATS);
        Options.asOf(spec);
        Options.playing(spec);
        Options.paths(spec, "PATH", "a scenario file, a folder of them, or - for standard input");
    }

    @Override
    public ExitStatus run(Invocation invocation) throws UsageError, ProblemsFound, BadRules {
        var paths = invocation.paths();
        var format = invocation.format(FORMATS);
        var days = invocation.asOf();
        var style = Style.of(invocation.colored());
        var rules = Rules.of(invocation);
        var scenarios = ScenarioFiles.read(paths);
        rules.checkAskedBy(scenarios);
        var book = rules.book();
        var runs = new ScenarioRuns(book, days);
        var out = invocation.out();
        switch (format) {
            case "json" -> JsonReport.print(book, runs.each(scenarios, ScenarioRuns.Played::run), out);
            case "csv" -> CsvReport.print(runs.each(scenarios, ScenarioRuns.Played::run), out);
            case "markdown" -> runs.each(scenarios, played -> MarkdownReport.of(played, book)).forEach(out::print);
            default -> runs.each(scenarios, played -> TextReport.of(played, book, style)).forEach(out::print);
        }
        return ExitStatus.OK;
    }
}
