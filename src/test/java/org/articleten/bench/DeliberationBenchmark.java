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

/** What one scenario costs once warm, step by step. The README says how to run it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class DeliberationBenchmark {
    private static final String FILE = "scenarios/ukraine/2025-11-put-to-the-council.yaml";

    private byte[] bytes;
    private RuleBook ruleBook;
    private Deliberation deliberation;
    private Scenario scenario;
    private Trace trace;

    /** Reads the rules and the main scenario once. */
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

    /** A scenario to a trace, in a session of its own. */
    @Benchmark
    public Trace deliberate() throws ProblemsFound {
        return deliberation.deliberate(scenario.dossier(scenario.asked()));
    }

    /** A trace to a result with its reasons. */
    @Benchmark
    public List<Result> explain() {
        return new Results(trace, ruleBook.referenceData()).all();
    }
}
