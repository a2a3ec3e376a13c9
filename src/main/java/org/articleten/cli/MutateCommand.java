package org.articleten.cli;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.articleten.cli.report.MutationReport;
import org.articleten.cli.report.Style;
import org.articleten.mutation.MutationRun;
import org.articleten.mutation.Verdict;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.rulebook.RuleBook;
import org.articleten.rulebook.WrittenRule;
import org.articleten.scenario.ScenarioFiles;
import picocli.CommandLine.Model.CommandSpec;

/** Changes the rules one small step at a time, and shows which changes no scenario notices. */
final class MutateCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json");
    private static final String ALLOW = "--allow";
    private static final String RULE = "--rule";
    private static final String TRIES = "--tries";
    private static final String SEED = "--seed";
    private static final String SAVE = "--save";

    @Override
    public void describe(CommandSpec spec) {
        Options.format(spec, FORMATS);
        Options.value(spec, RULE, "ID", "change only the rules with this id, or in this file");
        Options.value(spec, ALLOW, "N", "how many mutants may survive (default: 0)");
        Options.value(spec, TRIES, "N", "how many generated scenarios are tried on each survivor (default: 50)");
        Options.value(spec, SEED, "N", "the seed that chooses them (default: 1)");
        Options.value(spec, SAVE, "DIR", "keep in this folder the scenarios that were found to show survivors");
        Options.rules(spec);
        Options.paths(spec, "PATH", "a scenario file or a folder of them (default: the scenarios of the project)");
    }

    @Override
    public ExitStatus run(Invocation invocation) throws UsageError, ProblemsFound, BadRules {
        var format = invocation.format(FORMATS);
        var allowed = invocation.number(ALLOW, 0, 0, Integer.MAX_VALUE);
        var rules = Rules.of(invocation);
        var paths = invocation.pathsOr(Rules.scenarios(invocation));
        var scenarios = ScenarioFiles.read(paths);
        rules.checkAskedBy(scenarios);
        var book = rules.book();
        var run = new MutationRun(
                book,
                scenarios,
                Drafts.of(paths),
                chosen(invocation.text(RULE), book),
                invocation.number(TRIES, 50, 0, 1_000_000),
                invocation.number(SEED, 1, 0, Integer.MAX_VALUE));
        var progress = new Progress(invocation, run.steps());
        List<Verdict> verdicts;
        try {
            verdicts = run.hunt(progress::step);
        } finally {
            progress.end();
        }
        var folder = invocation.text(SAVE);
        if (folder != null) {
            for (var verdict : verdicts) {
                if (verdict.found() != null) {
                    Saved.in(folder, verdict.mutant().rule().info().id(), verdict.found());
                }
            }
        }
        if (format.equals("json")) {
            MutationReport.json(book, verdicts, invocation.out());
        } else {
            MutationReport.text(verdicts, Style.of(invocation.colored()), invocation.out());
        }
        return MutationReport.unnoticed(verdicts) > allowed ? ExitStatus.NOT_AS_EXPECTED : ExitStatus.OK;
    }

    private static Predicate<WrittenRule> chosen(@org.jspecify.annotations.Nullable String rule, RuleBook book)
            throws UsageError {
        if (rule == null) {
            return any -> true;
        }
        var known = new TreeSet<String>();
        book.rules().forEach(each -> {
            known.add(each.id());
            known.add(each.file());
        });
        if (!known.contains(rule)) {
            throw new UsageError(
                    "unknown-rule",
                    "no rule has the id, and no file the name, %s".formatted(Quote.of(rule)),
                    Suggestion.nearest(rule, known)
                            .map(nearest -> "did you mean " + Quote.of(nearest) + "?")
                            .orElse("all ids: `article-ten rules`"));
        }
        return each -> each.info().id().equals(rule) || each.info().file().equals(rule);
    }
}
