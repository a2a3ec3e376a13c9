package org.articleten.regression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.articleten.deliberation.Deliberation;
import org.articleten.deliberation.Trace;
import org.articleten.explanation.Result;
import org.articleten.explanation.ResultData;
import org.articleten.explanation.Results;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Plays scenarios through one rule book, several at a time on all processors. */
public final class ScenarioRuns {
    private final RuleBook ruleBook;
    private final @Nullable SortedSet<LocalDate> asOfInstead;
    private final int firingsAtMost;

    /** With answers on these days in place of those that each scenario asks for, if any are given. */
    public ScenarioRuns(RuleBook ruleBook, @Nullable SortedSet<LocalDate> asOfInstead) {
        this(ruleBook, asOfInstead, Deliberation.FIRINGS_AT_MOST);
    }

    /**
     * With rules that may never come to rest.
     *
     * @param firingsAtMost how many firings in one step mean that they do not
     */
    public ScenarioRuns(RuleBook ruleBook, int firingsAtMost) {
        this(ruleBook, null, firingsAtMost);
    }

    private ScenarioRuns(RuleBook ruleBook, @Nullable SortedSet<LocalDate> asOfInstead, int firingsAtMost) {
        this.ruleBook = ruleBook;
        this.asOfInstead = asOfInstead;
        this.firingsAtMost = firingsAtMost;
    }

    /** A scenario that was played, with all that happened, and the rules, house rules among them, that it was played by. */
    public record Played(ScenarioRun run, Trace trace, RuleBook book) {}

    /** What is made of a played scenario. */
    public interface Reader<T> {
        T read(Played played) throws ProblemsFound;
    }

    /** The runs of these scenarios, in their order. */
    public static List<ScenarioRun> run(
            RuleBook ruleBook, List<Scenario> scenarios, @Nullable SortedSet<LocalDate> asOfInstead)
            throws ProblemsFound {
        return new ScenarioRuns(ruleBook, asOfInstead).each(scenarios, Played::run);
    }

    /** What a reader makes of each scenario, in their order; the reader must be safe to share among threads. */
    public <T> List<T> each(List<Scenario> scenarios, Reader<T> reader) throws ProblemsFound {
        var made = new ArrayList<T>(scenarios.size());
        if (scenarios.size() < 2) {
            for (var scenario : scenarios) {
                made.add(reader.read(play(scenario)));
            }
            return made;
        }
        var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            var tasks = new ArrayList<Future<T>>(scenarios.size());
            for (var scenario : scenarios) {
                tasks.add(workers.submit((Callable<T>) () -> reader.read(play(scenario))));
            }
            for (var task : tasks) {
                made.add(finished(task));
            }
            return made;
        } finally {
            workers.shutdownNow();
        }
    }

    /** Plays one scenario. */
    public Played play(Scenario scenario) throws ProblemsFound {
        var asked = asOfInstead == null ? scenario.asked() : asOfInstead;
        Drawing.check(ruleBook, List.of(scenario));
        var own = scenario.houseRules().equals(Scenario.REAL);
        var book = own ? ruleBook : ruleBook.under(scenario.houseRules());
        var trace = new Deliberation(book, firingsAtMost).deliberate(scenario.dossier(asked));
        var results = results(trace);
        var real = own
                ? List.<Result>of()
                : results(new Deliberation(ruleBook, firingsAtMost).deliberate(scenario.dossier(asked)));
        return new Played(new ScenarioRun(scenario, results, real, compared(scenario, results, asked)), trace, book);
    }

    /**
     * Whether a scenario's expectations are met, without the results that none of them is about.
     *
     * @throws ProblemsFound if a rule fails while it fires, or the rules never come to rest
     */
    public boolean met(Scenario scenario) throws ProblemsFound {
        var own = scenario.houseRules().equals(Scenario.REAL);
        var book = own ? ruleBook : ruleBook.under(scenario.houseRules());
        var results = new Results(
                new Deliberation(book, firingsAtMost).deliberate(scenario.dossier(scenario.asked())),
                ruleBook.referenceData());
        for (var expectation : scenario.expectations()) {
            var result = results.of(expectation.applicant(), expectation.asOf());
            if (!Comparison.of(expectation, ResultData.of(result)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private List<Result> results(Trace trace) {
        return new Results(trace, ruleBook.referenceData()).all();
    }

    private static List<ExpectationResult> compared(
            Scenario scenario, List<Result> results, SortedSet<LocalDate> asked) {
        var compared = new ArrayList<ExpectationResult>();
        for (var expectation : scenario.expectations()) {
            if (asked.contains(expectation.asOf())) {
                compared.add(new ExpectationResult(
                        expectation,
                        Comparison.of(expectation, data(results, expectation.applicant(), expectation.asOf()))));
            }
        }
        return compared;
    }

    private static Map<String, @Nullable Object> data(List<Result> results, String applicant, LocalDate day) {
        for (var result : results) {
            if (result.applicant().equals(applicant) && result.asOf().equals(day)) {
                return ResultData.of(result);
            }
        }
        throw new IllegalStateException("no result for an applicant on a day that was asked");
    }

    private static <T> T finished(Future<T> task) throws ProblemsFound {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            var cause = failed.getCause();
            if (cause instanceof ProblemsFound problems) {
                throw problems;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a scenario could not be played", cause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while scenarios were played", stopped);
        }
    }
}
