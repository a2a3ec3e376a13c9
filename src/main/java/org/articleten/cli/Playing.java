package org.articleten.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.articleten.cli.report.TraceReport;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioFiles;

/** Scenarios that were read, and the rules to play them through. */
final class Playing {
    private final Invocation invocation;
    private final List<Scenario> scenarios;
    private final RuleBook book;
    private final ScenarioRuns runs;

    private Playing(Invocation invocation, List<Scenario> scenarios, RuleBook book, ScenarioRuns runs) {
        this.invocation = invocation;
        this.scenarios = scenarios;
        this.book = book;
        this.runs = runs;
    }

    /** Reads the scenarios under these paths while the rules compile; nothing is played if anything is wrong with either. */
    static Playing of(Invocation invocation, List<String> paths) throws UsageError, ProblemsFound, BadRules {
        return of(invocation, paths, Selection.ALL);
    }

    /** Reads those of the scenarios that are selected. */
    static Playing of(Invocation invocation, List<String> paths, Selection selection)
            throws UsageError, ProblemsFound, BadRules {
        var days = invocation.asOf();
        var rules = Rules.of(invocation);
        var scenarios = selection.among(ScenarioFiles.read(paths, invocation.houseRules()));
        rules.checkAskedBy(scenarios);
        var book = rules.book();
        if (invocation.flag(Options.VERBOSE)) {
            invocation
                    .err()
                    .print("read " + scenarios.size() + " scenarios and "
                            + book.rules().size() + " rules of " + book.name() + ", " + book.digest() + "\n");
        }
        return new Playing(invocation, scenarios, book, new ScenarioRuns(book, days));
    }

    RuleBook book() {
        return book;
    }

    List<Scenario> scenarios() {
        return scenarios;
    }

    boolean several() {
        return scenarios.size() > 1;
    }

    /** A scenario, played by the same rules as these. */
    ScenarioRuns.Played play(Scenario scenario) throws ProblemsFound {
        return runs.play(scenario);
    }

    /** What a reader makes of each scenario; and where it is wanted, first what fired in each. */
    <T> List<T> each(ScenarioRuns.Reader<T> reader) throws ProblemsFound {
        var made = new ArrayList<T>(scenarios.size());
        each(reader, made::add);
        return made;
    }

    /** Hands on what a reader makes of each scenario as soon as that is made, in their order, and keeps nothing of it. */
    <T> void each(ScenarioRuns.Reader<T> reader, Consumer<? super T> receiver) throws ProblemsFound {
        if (invocation.flag(Options.TRACE)) {
            watched(played -> TraceReport.of(played.run().scenario().path(), played.trace()), invocation.err()::print);
        }
        watched(reader, receiver);
    }

    private <T> void watched(ScenarioRuns.Reader<T> reader, Consumer<? super T> receiver) throws ProblemsFound {
        var progress = new Progress(invocation, scenarios.size());
        try {
            runs.each(
                    scenarios,
                    played -> {
                        var made = reader.read(played);
                        progress.step();
                        return made;
                    },
                    receiver);
        } finally {
            progress.end();
        }
    }
}
