package org.articleten.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.articleten.deliberation.Sitting;
import org.articleten.deliberation.Trace;
import org.articleten.explanation.Result;
import org.articleten.explanation.Results;
import org.articleten.facts.Act;
import org.articleten.facts.Dossier;
import org.articleten.facts.Question;
import org.articleten.facts.Vote;
import org.articleten.facts.VoteWord;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.ScenarioFiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How many dossiers one sitting, on one thread, plays in a second once warm, where each differs little from the last. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 3)
@Measurement(iterations = 5, time = 3)
public class SittingBenchmark {
    private static final String FILE = "scenarios/ukraine/2025-11-put-to-the-council.yaml";
    private static final List<VoteWord> WORDS =
            List.of(VoteWord.OBJECT, VoteWord.SILENT, VoteWord.CONDITIONAL, VoteWord.RESERVE);

    private final List<Dossier> otherVotes = new ArrayList<>();
    private RuleBook ruleBook;
    private Sitting sitting;
    private int next;

    /** The main scenario, with each Party in turn, and each word in turn, in place of the one objection. */
    @Setup
    public void vary() throws ProblemsFound {
        ruleBook = RuleBook.load(Path.of("rules", "nato"), List.of());
        sitting = new Sitting(ruleBook);
        var scenario = ScenarioFiles.read(List.of(FILE)).get(0);
        var dossier = scenario.dossier(scenario.asked());
        var question = (Question) dossier.acts().get(0);
        for (var listing : ruleBook.referenceData().listings()) {
            for (var word : WORDS) {
                var entry = question.entry();
                var actor = listing.state();
                var votes = List.of(
                        new Vote(entry, question.number(), Vote.DEFAULT, List.of(actor), VoteWord.CONSENT, null),
                        new Vote(entry, question.number(), actor, List.of(), word, null));
                otherVotes.add(dossier.with(List.<Act>of(question.with(votes))));
            }
        }
    }

    /** Ends the sitting. */
    @TearDown
    public void end() {
        sitting.close();
    }

    /** The trace and the whole result. */
    @Benchmark
    public List<Result> full() throws ProblemsFound {
        return new Results(sitting.deliberate(turn()), ruleBook.referenceData()).all();
    }

    /** The trace alone. */
    @Benchmark
    public Trace trace() throws ProblemsFound {
        return sitting.deliberate(turn());
    }

    /** What stands at the end: mostly one vote is another. */
    @Benchmark
    public List<Object> outline() throws ProblemsFound {
        var dossier = turn();
        return sitting.outline(dossier).standing(dossier.asked().last());
    }

    private Dossier turn() {
        next = next + 1 == otherVotes.size() ? 0 : next + 1;
        return otherVotes.get(next);
    }
}
