package org.articleten.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.articleten.cli.report.CheckReport;
import org.articleten.cli.report.Checked;
import org.articleten.cli.report.Checked.Found;
import org.articleten.cli.report.SarifReport;
import org.articleten.lesson.Exercises;
import org.articleten.lesson.Lessons;
import org.articleten.lint.Level;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.scenario.FoundFile;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Validates scenarios and rules, and looks the rules through; plays nothing. */
final class CheckCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json", "github", "sarif");

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
        var found = new TreeSet<Found>();
        var sweeps = ScenarioFiles.sweeps(paths);
        var exercises = ScenarioFiles.exercises(paths);
        var others = Stream.concat(sweeps.stream(), exercises.stream()).toList();
        var scenarios = scenarios(paths, others, rules, invocation.houseRules(), found);
        var planned = sweeps(sweeps, rules, invocation, found);
        var usable = exercises(exercises, rules, found);
        var status = found.isEmpty() ? ExitStatus.OK : ExitStatus.USAGE;
        var ruleCount = 0;
        for (var book : books(rules, folders, invocation)) {
            try {
                ruleCount += book.look(found);
            } catch (BadRules wrong) {
                add(wrong.problems(), found);
                status = status == ExitStatus.OK ? wrong.status() : status;
            }
        }
        if (status == ExitStatus.OK && found.stream().anyMatch(each -> each.level() == Level.ERROR)) {
            status = ExitStatus.NOT_AS_EXPECTED;
        }
        print(new Checked(scenarios.size(), planned, usable, ruleCount, List.copyOf(found)), format, invocation);
        return status;
    }

    /** The rule books to look through: those of the folders named, else those that the call asks for. */
    private static List<CheckedRules> books(Rules rules, List<String> folders, Invocation invocation) {
        if (!folders.isEmpty()) {
            return folders.stream()
                    .map(folder -> CheckedRules.in(folder, invocation.surroundings()))
                    .toList();
        }
        return invocation.arguments().isEmpty()
                ? CheckedRules.withReforms(rules, invocation)
                : List.of(CheckedRules.of(rules));
    }

    private static void print(Checked checked, String format, Invocation invocation) {
        switch (format) {
            case "json" -> CheckReport.json(checked, invocation.out());
            case "github" -> CheckReport.github(checked, invocation.out());
            case "sarif" -> SarifReport.print(checked, invocation.out());
            default -> {
                checked.found().forEach(found -> invocation.err().print(found.problem() + "\n"));
                if (checked.found().stream().noneMatch(Found::unread)) {
                    invocation.out().print(CheckReport.counted(checked));
                }
            }
        }
    }

    private static List<Scenario> scenarios(
            List<String> all, List<FoundFile> others, Rules rules, @Nullable String houseRules, Set<Found> found) {
        var paths = all.stream()
                .filter(path -> others.stream()
                        .noneMatch(other -> other.name().equals(path) || ScenarioFiles.without(path, other)))
                .toList();
        var scenarios = new ArrayList<Scenario>();
        try {
            scenarios.addAll(ScenarioFiles.read(paths, houseRules));
            rules.checkAskedBy(scenarios);
            if (scenarios.stream().anyMatch(scenario -> scenario.lesson() != null)) {
                Lessons.check(rules.book(), scenarios);
            }
        } catch (ProblemsFound wrong) {
            add(wrong.problems(), found);
        } catch (BadRules wrong) {
            add(wrong.problems(), found);
        }
        return scenarios;
    }

    /** Plans each sweep, and plays none; gives how many could be played. */
    private static int sweeps(List<FoundFile> sweeps, Rules rules, Invocation invocation, Set<Found> found)
            throws UsageError {
        var planned = 0;
        for (var sweep : sweeps) {
            try {
                if (SweepWish.of(sweep.name(), invocation).plan(rules).plays() > 0) {
                    planned++;
                }
            } catch (ProblemsFound wrong) {
                add(wrong.problems(), found);
            } catch (BadRules wrong) {
                add(wrong.problems(), found);
            }
        }
        return planned;
    }

    /** Reads each exercise and asks the rule book for what it names; gives how many could be used. */
    private static int exercises(List<FoundFile> exercises, Rules rules, Set<Found> found) {
        var usable = 0;
        for (var file : exercises) {
            try {
                Exercises.check(ExercisePapers.read(file), rules.book());
                usable++;
            } catch (ProblemsFound wrong) {
                add(wrong.problems(), found);
            } catch (BadRules wrong) {
                add(wrong.problems(), found);
            }
        }
        return usable;
    }

    private static void add(List<Problem> problems, Set<Found> found) {
        problems.forEach(problem -> found.add(Found.of(problem)));
    }
}
