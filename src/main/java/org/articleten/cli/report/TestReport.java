package org.articleten.cli.report;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.regression.ExpectationResult;
import org.articleten.regression.ScenarioRun;
import org.articleten.rulebook.RuleBook;

/** What scenarios expect, compared with what came out. */
public final class TestReport {
    private static final String EXPECTS_NOTHING = "it expects nothing";

    private TestReport() {}

    /** Whether a scenario's expectations are met, and it has any. */
    public static boolean passed(ScenarioRun run) {
        return run.met() && !run.expectations().isEmpty();
    }

    /** The scenarios that fail, each with its differences; then, unless only failures are wanted, how many there are. */
    public static void text(List<ScenarioRun> runs, boolean onlyFailures, Style style, PrintStream out) {
        var failed = failed(runs);
        for (var run : failed) {
            var page = new StringBuilder();
            page.append(run.scenario().path())
                    .append(": ")
                    .append(run.scenario().title())
                    .append('\n');
            if (run.expectations().isEmpty()) {
                page.append("  ").append(style.bad(EXPECTS_NOTHING)).append('\n');
            }
            Unmet.print(run.expectations(), style, page);
            out.print(page.append('\n'));
        }
        if (!onlyFailures) {
            out.print(counted(runs.size(), "scenario") + ", " + counted(expectations(runs), "expectation") + ": "
                    + (failed.isEmpty() ? "all met" : counted(failed.size(), "scenario") + " failed") + "\n");
        }
    }

    /** The same as a JSON document. */
    public static void json(RuleBook book, List<ScenarioRun> runs, PrintStream out) {
        var document = new LinkedHashMap<String, Object>();
        document.put("schemaVersion", 1);
        document.put("engine", JsonReport.engine(book));
        document.put("scenarios", runs.size());
        document.put("expectations", expectations(runs));
        document.put("failed", failed(runs).size());
        document.put("failures", failed(runs).stream().map(TestReport::failure).toList());
        JsonReport.print(document, out);
    }

    private static Map<String, Object> failure(ScenarioRun run) {
        var data = new LinkedHashMap<String, Object>();
        data.put("scenario", run.scenario().path());
        data.put("title", run.scenario().title());
        data.put("why", run.expectations().isEmpty() ? EXPECTS_NOTHING : "not as expected");
        data.put(
                "expectations",
                run.expectations().stream()
                        .filter(compared -> !compared.met())
                        .map(JsonReport::expectation)
                        .toList());
        return data;
    }

    private static List<ScenarioRun> failed(List<ScenarioRun> runs) {
        return runs.stream().filter(run -> !passed(run)).toList();
    }

    private static long expectations(List<ScenarioRun> runs) {
        return runs.stream()
                .map(ScenarioRun::expectations)
                .mapToLong(List<ExpectationResult>::size)
                .sum();
    }

    static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
