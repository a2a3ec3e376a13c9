package org.articleten.cli;

import java.io.PrintStream;
import java.util.List;
import org.articleten.cli.report.CsvReport;
import org.articleten.cli.report.History;
import org.articleten.cli.report.HistoryJson;
import org.articleten.cli.report.HistoryText;
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
        Options.history(spec);
        Options.evidence(spec);
        Options.playing(spec);
        Options.paths(spec, "PATH", "a scenario file, a folder of them, or - for standard input");
    }

    @Override
    public ExitStatus run(Invocation invocation) throws UsageError, ProblemsFound, BadRules {
        var format = invocation.format(FORMATS);
        var style = Style.of(invocation.colored());
        var evidence = EvidenceFile.of(invocation);
        var playing = Playing.of(invocation, invocation.paths());
        var out = invocation.out();
        if (invocation.flag(Options.HISTORY)) {
            history(playing, evidence, format, out);
        } else {
            results(playing, evidence, format, style, out);
        }
        evidence.write(playing);
        return ExitStatus.OK;
    }

    /** Each is printed as soon as those before it are, so that any number of them can be run. */
    private static void results(Playing playing, EvidenceFile evidence, String format, Style style, PrintStream out)
            throws ProblemsFound {
        switch (format) {
            case "json" -> {
                try (var document = JsonReport.begin(playing.book(), out)) {
                    playing.each(evidence.beside(Played::run), document::add);
                }
            }
            case "csv" -> {
                CsvReport.printHeader(out);
                playing.each(evidence.beside(Played::run), run -> CsvReport.print(run, out));
            }
            case "markdown" -> playing.each(evidence.beside(MarkdownReport::of), out::print);
            default -> {
                var between = new StringBuilder();
                playing.each(evidence.beside(played -> TextReport.of(played, playing.several(), style)), page -> {
                    out.print(between + page);
                    between.replace(0, between.length(), "\n\n");
                });
            }
        }
    }

    private static void history(Playing playing, EvidenceFile evidence, String format, PrintStream out)
            throws ProblemsFound {
        var histories = playing.each(evidence.beside(History::of)).stream()
                .flatMap(List::stream)
                .toList();
        var known = playing.book().referenceData();
        switch (format) {
            case "json" -> HistoryJson.print(playing.book(), histories, out);
            case "csv" -> CsvReport.printAccessions(histories, out);
            default -> {
                var markdown = format.equals("markdown");
                out.print(
                        playing.several()
                                ? HistoryText.accessions(histories, known, markdown)
                                : HistoryText.stages(histories, known, markdown));
            }
        }
    }
}
