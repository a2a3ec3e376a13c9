package org.articleten.cli;

import java.util.List;
import org.articleten.cli.report.CoverageHtml;
import org.articleten.cli.report.CoverageJson;
import org.articleten.cli.report.CoverageLcov;
import org.articleten.cli.report.CoverageText;
import org.articleten.cli.report.Style;
import org.articleten.problem.ProblemsFound;
import org.articleten.scenario.ScenarioFiles;
import picocli.CommandLine.Model.CommandSpec;

/** Shows which rules and conditions scenarios exercise. */
final class CoverageCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json", "lcov", "html");
    private static final int SUGGESTED = 3;
    private static final int MOST_SUGGESTED = 1_000;
    private static final int TRIES = 1_000;
    private static final int MOST_TRIES = 1_000_000;

    @Override
    public void describe(CommandSpec spec) {
        Options.format(spec, FORMATS);
        Options.threshold(spec);
        Options.value(spec, Options.SUGGEST, "N", "look for N scenarios that close gaps (default: 3 for text, else 0)");
        Options.value(spec, Options.TRIES, "N", "how many scenarios are tried for that (default: 1000)");
        Options.value(spec, Options.SAVE, "DIR", "keep these scenarios as files in a folder");
        Options.rules(spec);
        Options.houseRules(spec);
        Options.paths(spec, "PATH", "a scenario file, a folder of them, or - (default: the project's scenarios)");
    }

    @Override
    public ExitStatus run(Invocation invocation) throws UsageError, ProblemsFound, BadRules {
        var format = invocation.format(FORMATS);
        var threshold = Threshold.of(invocation);
        var most = invocation.number(Options.SUGGEST, format.equals("text") ? SUGGESTED : 0, 0, MOST_SUGGESTED);
        var tries = invocation.number(Options.TRIES, TRIES, 1, MOST_TRIES);
        var style = Style.of(invocation.colored());
        var rules = Rules.of(invocation);
        var scenarios = ScenarioFiles.read(invocation.pathsOr(Rules.scenarios(invocation)), invocation.houseRules());
        rules.checkAskedBy(scenarios);
        var book = rules.book();
        var measurement = Measuring.of(invocation, book, scenarios);
        var coverage = measurement.coverage();
        var suggestions = most > 0 ? new Suggesting(invocation, book).of(measurement, most, tries) : null;
        var out = invocation.out();
        switch (format) {
            case "json" -> CoverageJson.print(book, coverage, suggestions, out);
            case "lcov" -> CoverageLcov.print(coverage, out);
            case "html" -> CoverageHtml.print(coverage, out);
            default -> CoverageText.print(coverage, style, out);
        }
        if (suggestions != null && format.equals("text")) {
            suggestions.print(style, out);
        }
        return threshold.check(coverage, invocation);
    }
}
