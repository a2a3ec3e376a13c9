package org.articleten.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.articleten.cli.report.CheckReport;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Validates scenarios and rules; plays nothing. */
final class CheckCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json");

    @Override
    public void describe(CommandSpec spec) {
        Options.format(spec, FORMATS);
        Options.rules(spec);
        Options.houseRules(spec);
        Options.paths(spec, "PATH", "a scenario file, a folder of them, - for standard input, or a folder of rules");
    }

    @Override
    public ExitStatus run(Invocation invocation) throws UsageError {
        var format = invocation.format(FORMATS);
        var folders = new ArrayList<String>();
        var paths = new ArrayList<String>();
        invocation.arguments().forEach(path -> (Rules.lieIn(path) ? folders : paths).add(path));
        var rules = Rules.of(invocation);
        var problems = new TreeSet<Problem>();
        var scenarios = scenarios(paths, rules, invocation.houseRules(), problems);
        var status = problems.isEmpty() ? ExitStatus.OK : ExitStatus.USAGE;
        var ruleCount = 0;
        for (var book : folders.isEmpty() ? List.of(rules) : Rules.in(folders, invocation)) {
            try {
                ruleCount += book.countWithHouseRules();
            } catch (BadRules wrong) {
                problems.addAll(wrong.problems());
                status = status == ExitStatus.OK ? wrong.status() : status;
            }
        }
        if (format.equals("json")) {
            CheckReport.json(scenarios.size(), ruleCount, List.copyOf(problems), invocation.out());
        } else if (problems.isEmpty()) {
            invocation.out().print(CheckReport.counted(scenarios.size(), ruleCount));
        } else {
            problems.forEach(problem -> invocation.err().print(problem + "\n"));
        }
        return status;
    }

    private static List<Scenario> scenarios(
            List<String> paths, Rules rules, @Nullable String houseRules, Set<Problem> problems) {
        var scenarios = new ArrayList<Scenario>();
        try {
            scenarios.addAll(ScenarioFiles.read(paths, houseRules));
            rules.checkAskedBy(scenarios);
        } catch (ProblemsFound wrong) {
            problems.addAll(wrong.problems());
        } catch (BadRules wrong) {
            problems.addAll(wrong.problems());
        }
        return scenarios;
    }
}
