package org.articleten.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntFunction;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Measures how fast scenarios are played on this machine. */
public final class Benchmark {
    /** How many figures there are. */
    public static final int FIGURES = 6;

    private static final int VARIATIONS = 4_096;
    private static final int CHANGING_PARTIES = 12;
    private static final long SEED = 1;
    private static final String SCENARIOS = "scenarios a second";
    private static final String VOTES = "votes a second";

    private final List<Subject> subjects;
    private final List<Subject> varied;
    private final List<Ballot> ballots;
    private final Duration time;
    private final int scenarios;
    private final int processors = Runtime.getRuntime().availableProcessors();

    /**
     * Scenarios to be measured with.
     *
     * @param time how long each figure is measured, and how long it is warmed up before
     * @param scenarios how many are played for the memory that they take
     * @throws ProblemsFound if house rules that one asks for are broken
     */
    public Benchmark(RuleBook book, List<Scenario> all, Duration time, int scenarios) throws ProblemsFound {
        this.subjects = Subject.of(all, book);
        this.time = time;
        this.ballots =
                subjects.stream().map(Ballot::of).filter(Objects::nonNull).toList();
        this.scenarios = scenarios;
        this.varied = varied();
    }

    /** So many variations of all ballots together, of each in turn; none where there is no ballot. */
    private List<Subject> varied() {
        if (ballots.isEmpty()) {
            return List.of();
        }
        var each = new ArrayList<List<Subject>>();
        var count = Math.max(1, VARIATIONS / ballots.size());
        for (var ballot : ballots) {
            each.add(ballot.byChance(count, SEED));
        }
        var all = new ArrayList<Subject>();
        for (var number = 0; number < count; number++) {
            for (var variations : each) {
                all.add(variations.get(number));
            }
        }
        return all;
    }

    /**
     * Measures everything.
     *
     * @param coldStart what a cold start is, or null
     * @param notCold why there is none
     * @param step done after each figure
     */
    public List<Figure> measure(@Nullable ColdStart coldStart, String notCold, Runnable step) throws ProblemsFound {
        var figures = new ArrayList<Figure>();
        add(figures, coldStart == null ? ColdStart.absent(notCold) : coldStart.measure(time), step);
        add(figures, warmRun(), step);
        add(figures, full(), step);
        add(figures, outline(), step);
        add(figures, changedVotes(), step);
        add(figures, memory(), step);
        return figures;
    }

    private static void add(List<Figure> figures, Figure figure, Runnable step) {
        figures.add(figure);
        step.run();
    }

    private Figure warmRun() throws ProblemsFound {
        var times = Rate.milliseconds(time, Plays.run(subjects.get(0)));
        return Figure.of(
                "warm-run",
                "warm run",
                ColdStart.median(times),
                "ms",
                "%s read, played from nothing and explained, on one thread; the median of %,d times"
                        .formatted(name(), times.size()));
    }

    private String name() {
        return subjects.size() == 1 ? "the file" : "the first file";
    }

    private Figure full() throws ProblemsFound {
        var title = "with result and trace";
        if (varied.isEmpty()) {
            return Figure.of(
                    "full",
                    title,
                    Rate.perSecond(processors, time, thread -> Plays.run(subjects.get(thread % subjects.size()))),
                    SCENARIOS,
                    "the same file again and again, since it puts no question whose votes could be varied: read, played"
                            + " from nothing and explained; " + threads());
        }
        return Figure.of("full", title, rate(thread -> Plays.full(varied, start(thread))), SCENARIOS, variations());
    }

    private Figure outline() throws ProblemsFound {
        var title = "the answer alone";
        return varied.isEmpty()
                ? Figure.absent("outline", title, SCENARIOS, noQuestion())
                : Figure.of(
                        "outline",
                        title,
                        rate(thread -> Plays.outline(varied, start(thread))),
                        SCENARIOS,
                        variations());
    }

    private Figure changedVotes() throws ProblemsFound {
        var title = "changed votes";
        if (ballots.isEmpty()) {
            return Figure.absent("changed-votes", title, VOTES, noQuestion());
        }
        var ballot = ballots.get(0);
        var apart = ballot.oneVoteApart(CHANGING_PARTIES);
        return Figure.of(
                "changed-votes",
                title,
                Rate.perSecond(1, time, thread -> Plays.outline(apart, 0)),
                VOTES,
                "%s with %,d ways to vote on its last question, each differing from the one before in one vote, in one"
                                .formatted(ballot.subject().scenario().path(), apart.size())
                        + " sitting, for the answer alone; one thread, " + warmed());
    }

    private Figure memory() throws ProblemsFound {
        return Memory.measure(
                scenarios,
                processors,
                time,
                thread -> varied.isEmpty()
                        ? Plays.run(subjects.get(thread % subjects.size()))
                        : Plays.full(varied, start(thread)));
    }

    private double rate(IntFunction<Play> plays) throws ProblemsFound {
        return Rate.perSecond(processors, time, plays);
    }

    /** Each thread begins elsewhere, so that they do not play the same at the same time. */
    private int start(int thread) {
        return thread * (varied.size() / processors);
    }

    private String variations() {
        return String.format(
                Locale.ROOT,
                "%,d variations of %s, in each of which one to three Parties vote otherwise on the last question, played"
                        + " one after the other, a sitting for each thread; %s",
                varied.size(),
                ballots.size() == 1 ? "one file" : "each in turn of " + ballots.size() + " files",
                threads());
    }

    private String threads() {
        return (processors == 1 ? "one thread, " : processors + " threads, ") + warmed();
    }

    private String warmed() {
        return "warmed up for %d s and measured as long".formatted(time.toSeconds());
    }

    private static String noQuestion() {
        return "no question is put, so there is no vote to vary";
    }
}
