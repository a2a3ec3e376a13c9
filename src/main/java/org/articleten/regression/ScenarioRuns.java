package org.articleten.regression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.articleten.deliberation.Deliberation;
import org.articleten.deliberation.Trace;
import org.articleten.explanation.Language;
import org.articleten.explanation.Result;
import org.articleten.explanation.ResultData;
import org.articleten.explanation.Results;
import org.articleten.explanation.Words;
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
    public record Played(ScenarioRun run, Trace trace, RuleBook book) {
        /** Reads what else there is to tell off its trace. */
        public Results told() {
            return told(Language.ENGLISH);
        }

        /** The same, with reasons in a language. */
        public Results told(Language language) {
            return new Results(trace, book.referenceData(), new Words(), language);
        }
    }

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
        each(scenarios, reader, made::add);
        return made;
    }

    /** Hands on what a reader makes of each scenario as soon as that is made, in their order, and keeps nothing of it. */
    public <T> void each(List<Scenario> scenarios, Reader<T> reader, Consumer<? super T> receiver)
            throws ProblemsFound {
        Workers.on(
                scenarios,
                neighbours -> {
                    var made = new ArrayList<T>(neighbours.size());
                    try (var sittings = new Sittings(firingsAtMost)) {
                        for (var scenario : neighbours) {
                            made.add(reader.read(play(scenario, sittings)));
                        }
                    }
                    return made;
                },
                receiver);
    }

    /** Plays one scenario. */
    public Played play(Scenario scenario) throws ProblemsFound {
        try (var sittings = new Sittings(firingsAtMost)) {
            return play(scenario, sittings);
        }
    }

    private Played play(Scenario scenario, Sittings sittings) throws ProblemsFound {
        var asked = asOfInstead == null ? scenario.asked() : asOfInstead;
        Drawing.check(ruleBook, List.of(scenario));
        var own = scenario.houseRules().equals(Scenario.REAL);
        var book = own ? ruleBook : ruleBook.under(scenario.houseRules());
        var dossier = scenario.dossier(asked);
        var trace = sittings.deliberate(book, dossier);
        var results = results(trace, sittings.words(book));
        var real = own ? List.<Result>of() : results(sittings.deliberate(ruleBook, dossier), sittings.words(ruleBook));
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

    private List<Result> results(Trace trace, Words words) {
        return new Results(trace, ruleBook.referenceData(), words).all();
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
}
