package org.articleten.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.articleten.deliberation.Deliberation;
import org.articleten.deliberation.Trace;
import org.articleten.explanation.Result;
import org.articleten.explanation.Results;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the alliance's whole history costs once warm, step by step: the longest file there is. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 3)
@Measurement(iterations = 5, time = 3)
public class HistoryBenchmark {
    private static final String FILE = "scenarios/history/1949-2024.yaml";

    private byte[] bytes;
    private RuleBook ruleBook;
    private Deliberation deliberation;
    private Scenario scenario;
    private Trace trace;

    /** Reads the rules and the history once. */
    @Setup
    public void read() throws Exception {
        bytes = Files.readAllBytes(Path.of(FILE));
        ruleBook = RuleBook.load(Path.of("rules", "nato"), List.of());
        deliberation = new Deliberation(ruleBook);
        scenario = ScenarioReader.read(FILE, bytes);
        trace = deliberation.deliberate(scenario.dossier(scenario.asked()));
    }

    /** The file's text to a scenario. */
    @Benchmark
    public Scenario readScenario() throws ProblemsFound {
        return ScenarioReader.read(FILE, bytes);
    }

    /** A scenario to a trace, from nothing. */
    @Benchmark
    public Trace deliberate() throws ProblemsFound {
        return deliberation.deliberate(scenario.dossier(scenario.asked()));
    }

    /** A trace to the results of all days asked, with their reasons. */
    @Benchmark
    public List<Result> explain() {
        return new Results(trace, ruleBook.referenceData()).all();
    }

    /** All of it, as {@code run} does. */
    @Benchmark
    public List<Result> run() throws ProblemsFound {
        var read = ScenarioReader.read(FILE, bytes);
        return new Results(deliberation.deliberate(read.dossier(read.asked())), ruleBook.referenceData()).all();
    }
}
