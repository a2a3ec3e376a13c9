package org.articleten.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.articleten.cli.report.JsonReport;
import org.articleten.cli.report.MarkdownReport;
import org.articleten.cli.report.Style;
import org.articleten.cli.report.TreeReport;
import org.articleten.cli.report.WhyNotJson;
import org.articleten.cli.report.WhyNotMarkdown;
import org.articleten.cli.report.WhyNotText;
import org.articleten.facts.Outcome;
import org.articleten.facts.Word;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns.Played;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Shows the whole reasoning of one scenario, or what is missing for another outcome. */
final class ExplainCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json", "markdown");
    private static final List<String> OUTCOMES =
            Arrays.stream(Outcome.values()).map(Word::word).toList();

    @Override
    public void describe(CommandSpec spec) {
        Options.format(spec, FORMATS);
        Options.whyNot(spec, OUTCOMES);
        Options.asOf(spec);
        Options.playing(spec);
        Options.paths(spec, "FILE", "a scenario file, or - for standard input");
    }

    @Override
    public ExitStatus run(Invocation invocation) throws UsageError, ProblemsFound, BadRules {
        var file = Objects.requireNonNull(invocation.only("file", true));
        var format = invocation.format(FORMATS);
        var style = Style.of(invocation.colored());
        var wanted = wanted(invocation);
        var playing = Playing.of(invocation, List.of(file));
        if (playing.several()) {
            throw new UsageError(
                    "too-many", "`explain` takes one scenario, but the folder holds several", "name one of its files");
        }
        var book = playing.book();
        var out = invocation.out();
        if (wanted != null) {
            switch (format) {
                case "json" -> WhyNotJson.print(book, playing.each(played -> WhyNotJson.of(played, wanted)), out);
                case "markdown" ->
                    playing.each(played -> WhyNotMarkdown.of(played, wanted)).forEach(out::print);
                default ->
                    playing.each(played -> WhyNotText.of(played, wanted, style)).forEach(out::print);
            }
            return ExitStatus.OK;
        }
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

    /** The outcome that is asked about; null where none is. */
    private static @Nullable Outcome wanted(Invocation invocation) throws UsageError {
        var word = invocation.word(Options.WHY_NOT, "", OUTCOMES);
        for (var outcome : Outcome.values()) {
            if (outcome.word().equals(word)) {
                return outcome;
            }
        }
        return null;
    }
}
