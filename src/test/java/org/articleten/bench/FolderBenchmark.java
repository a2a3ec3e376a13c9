package org.articleten.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRun;
import org.articleten.regression.ScenarioRuns;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many scenarios of a folder one process reads, plays, explains and compares in a second, once warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseParallelGC")
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 3)
public class FolderBenchmark {
    private static final int SCENARIOS = 1_000;

    private final List<byte[]> files = new ArrayList<>();
    private RuleBook ruleBook;

    /** A thousand questions to the Council of 32, each with its own votes, the same ones each time. */
    @Setup
    public void write() throws ProblemsFound {
        ruleBook = RuleBook.load(Path.of("rules", "nato"), List.of());
        var parties = ruleBook.referenceData().listings();
        var random = new Random(1);
        var words = List.of("object", "silent", "conditional", "reserve");
        for (var number = 0; number < SCENARIOS; number++) {
            var party = parties.get(random.nextInt(parties.size())).state();
            var word = words.get(random.nextInt(words.size()));
            var text = """
                    title: Scenario %d
                    asOf: 2025-11-26
                    applicant: UA
                    question: invitation
                    votes: {default: consent, %s: %s, RU: object}
                    expect: {electorate: 32}
                    """.formatted(number, party, word);
            files.add(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The whole folder, on all processors. */
    @Benchmark
    @OperationsPerInvocation(SCENARIOS)
    public List<ScenarioRun> folder() throws ProblemsFound {
        var scenarios = new ArrayList<Scenario>();
        for (var file : files) {
            scenarios.add(ScenarioReader.read("generated.yaml", file));
        }
        return ScenarioRuns.run(ruleBook, scenarios, null);
    }
}
