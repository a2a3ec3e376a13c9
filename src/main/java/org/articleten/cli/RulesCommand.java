package org.articleten.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.articleten.cli.report.RuleEntry;
import org.articleten.cli.report.RulesReport;
import org.articleten.cli.report.Style;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.regression.ScenarioRuns;
import org.articleten.rulebook.RuleBook;
import org.articleten.rulebook.RuleInfo;
import org.articleten.scenario.ScenarioFiles;
import picocli.CommandLine.Model.CommandSpec;

/** Shows the rule book. */
final class RulesCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json", "markdown");

    @Override
    public void describe(CommandSpec spec) {
        Options.format(spec, FORMATS);
        Options.rules(spec);
        Options.words(spec, "ID", "a rule's id, such as R-DEC-02", List.of());
    }

    @Override
    public ExitStatus run(Invocation invocation) throws UsageError, ProblemsFound, BadRules {
        var id = invocation.only("id", false);
        var format = invocation.format(FORMATS);
        var style = Style.of(invocation.colored());
        var book = Rules.of(invocation).book();
        var byId = RuleEntry.byId(book);
        if (id != null) {
            byId.keySet().retainAll(known(id, byId));
        }
        var out = invocation.out();
        if (id == null && format.equals("text")) {
            RulesReport.list(RuleEntry.of(book, byId, Map.of()), style, out);
            return ExitStatus.OK;
        }
        var entries = RuleEntry.of(book, byId, scenarios(invocation, book));
        switch (format) {
            case "json" -> RulesReport.json(book, entries, out);
            case "markdown" -> entries.forEach(entry -> RulesReport.markdown(entry, out));
            default -> entries.forEach(entry -> RulesReport.text(entry, style, out));
        }
        return ExitStatus.OK;
    }

    private static List<String> known(String id, Map<String, List<RuleInfo>> byId) throws UsageError {
        if (!byId.containsKey(id)) {
            throw new UsageError(
                    "unknown-rule",
                    "there is no rule %s in this rule book".formatted(Quote.of(id)),
                    Suggestion.nearest(id, byId.keySet())
                            .map(nearest -> "did you mean " + Quote.of(nearest) + "? all ids: `article-ten rules`")
                            .orElse("all ids: `article-ten rules`"));
        }
        return List.of(id);
    }

    /** Which of the project's own scenarios exercise a rule, by its id. */
    private static Map<String, Set<String>> scenarios(Invocation invocation, RuleBook book) throws ProblemsFound {
        var folder = invocation.surroundings().home().resolve("scenarios");
        var exercised = new HashMap<String, Set<String>>();
        if (!Files.isDirectory(folder)) {
            return exercised;
        }
        var all = ScenarioFiles.read(List.of(named(folder)));
        for (var run : ScenarioRuns.run(book, all, null)) {
            for (var result : run.results()) {
                for (var id : result.rules()) {
                    exercised
                            .computeIfAbsent(id, ignored -> new TreeSet<>())
                            .add(run.scenario().path());
                }
            }
        }
        return exercised;
    }

    private static String named(Path folder) {
        return Rules.fromHere(folder).toString();
    }
}
