package org.articleten.cli;

import java.util.List;
import org.articleten.cli.report.CsvReport;
import org.articleten.cli.report.JsonReport;
import org.articleten.cli.report.MarkdownReport;
import org.articleten.cli.report.Style;
import org.articleten.cli.report.TextReport;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns.Played;
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
        var format = invocation.format(FORMATS);
        var style = Style.of(invocation.colored());
        var playing = Playing.of(invocation, invocation.paths());
        var book = playing.book();
        var out = invocation.out();
        switch (format) {
            case "json" -> JsonReport.print(book, playing.each(Played::run), out);
            case "csv" -> CsvReport.print(playing.each(Played::run), out);
            case "markdown" ->
                playing.each(played -> MarkdownReport.of(played, book)).forEach(out::print);
            default ->
                out.print(String.join(
                        "\n\n", playing.each(played -> TextReport.of(played, playing.several(), book, style))));
        }
        return ExitStatus.OK;
    }
}
