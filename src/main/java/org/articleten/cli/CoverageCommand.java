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

    @Override
    public void describe(CommandSpec spec) {
        Options.format(spec, FORMATS);
        Options.threshold(spec);
        Options.rules(spec);
        Options.houseRules(spec);
        Options.paths(spec, "PATH", "a scenario file, a folder of them, or - (default: the project's scenarios)");
    }

    @Override
    public ExitStatus run(Invocation invocation) throws UsageError, ProblemsFound, BadRules {
        var format = invocation.format(FORMATS);
        var threshold = Threshold.of(invocation);
        var style = Style.of(invocation.colored());
        var rules = Rules.of(invocation);
        var scenarios = ScenarioFiles.read(paths(invocation), invocation.houseRules());
        rules.checkAskedBy(scenarios);
        var book = rules.book();
        var coverage = Measuring.of(invocation, book, scenarios).coverage();
        var out = invocation.out();
        switch (format) {
            case "json" -> CoverageJson.print(book, coverage, out);
            case "lcov" -> CoverageLcov.print(coverage, out);
            case "html" -> CoverageHtml.print(coverage, out);
            default -> CoverageText.print(coverage, style, out);
        }
        return threshold.check(coverage, invocation);
    }

    private static List<String> paths(Invocation invocation) {
        var given = invocation.arguments();
        var own = invocation.surroundings().home().resolve("scenarios");
        return given.isEmpty() ? List.of(Rules.fromHere(own).toString()) : given;
    }
}
