package org.articleten.cli;

import java.util.List;
import java.util.Objects;
import org.articleten.cli.report.JsonReport;
import org.articleten.cli.report.MarkdownReport;
import org.articleten.cli.report.Style;
import org.articleten.cli.report.TreeReport;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns.Played;
import picocli.CommandLine.Model.CommandSpec;

/** Shows the whole reasoning of one scenario. */
final class ExplainCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json", "markdown");

    @Override
    public void describe(CommandSpec spec) {
        Options.format(spec, FORMATS);
        Options.asOf(spec);
        Options.playing(spec);
        Options.paths(spec, "FILE", "a scenario file, or - for standard input");
    }

    @Override
    public ExitStatus run(Invocation invocation) throws UsageError, ProblemsFound, BadRules {
        var file = Objects.requireNonNull(invocation.only("file", true));
        var format = invocation.format(FORMATS);
        var style = Style.of(invocation.colored());
        var playing = Playing.of(invocation, List.of(file));
        if (playing.several()) {
            throw new UsageError(
                    "too-many", "`explain` takes one scenario, but the folder holds several", "name one of its files");
        }
        var book = playing.book();
        var out = invocation.out();
        switch (format) {
            case "json" -> {
                try (var document = JsonReport.begin(book, out)) {
                    playing.each(Played::run, document::add);
                }
            }
            case "markdown" -> playing.each(MarkdownReport::whole).forEach(out::print);
            default -> playing.each(played -> TreeReport.of(played, style)).forEach(out::print);
        }
        return ExitStatus.OK;
    }
}
