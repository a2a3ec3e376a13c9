package org.articleten.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.rulebook.WrittenRule;
import org.articleten.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Plays scenarios and notes what they show of each rule and of each of its conditions. */
public final class Measurement {
    private final Books books;
    private final List<Scenario> scenarios;
    private final Map<String, BitSet> held = new HashMap<>();
    private final Map<Integer, BitSet> fired = new HashMap<>();
    private final Coverage coverage;

    private Measurement(Books books, List<Scenario> scenarios, Runnable step) throws ProblemsFound {
        this.books = books;
        this.scenarios = scenarios;
        var watch = Watch.by(books, probes(books));
        var sightings = AllCores.each(scenarios, scenario -> {
            var sighting = watch.play(scenario);
            step.run();
            return sighting;
        });
        for (var i = 0; i < sightings.size(); i++) {
            var number = i;
            sightings.get(i).held().forEach(probe -> of(held, probe).set(number));
            sightings.get(i).fired().forEach(rule -> of(fired, rule).set(number));
        }
        var rules = new ArrayList<RuleCoverage>();
        for (var rule = 0; rule < books.rules().size(); rule++) {
            rules.add(measured(rule, watch));
        }
        this.coverage = Blames.found(this, rules);
    }

    /**
     * Plays these scenarios, which ask for no house rules that the book does not have.
     *
     * @param step done after each of them, by any thread
     */
    public static Measurement of(RuleBook book, List<Scenario> scenarios, Runnable step) throws ProblemsFound {
        return new Measurement(new Books(book), List.copyOf(scenarios), step);
    }

    /** What they show. */
    public Coverage coverage() {
        return coverage;
    }

    Books books() {
        return books;
    }

    List<Scenario> scenarios() {
        return scenarios;
    }

    /** Two for each condition: that it holds, and that it fails, where those before it hold. */
    static List<Probe> probes(Books books) {
        var probes = new ArrayList<Probe>();
        for (var number = 0; number < books.rules().size(); number++) {
            var rule = books.rules().get(number);
            for (var at = 0; at < rule.conditions().size(); at++) {
                probes.add(new Probe(number, rule, holds(number, at), before(rule, at + 1)));
                var turned = failing(rule, at);
                if (turned != null) {
                    probes.add(new Probe(number, rule, fails(number, at), turned));
                }
            }
        }
        return probes;
    }

    /** The conditions of a rule before one of them, each on lines of its own. */
    static String before(WrittenRule rule, int condition) {
        var text = new StringBuilder();
        rule.conditions()
                .subList(0, condition)
                .forEach(each -> text.append(each.text()).append('\n'));
        return text.toString();
    }

    /** What holds where a condition fails and those before it hold; null where it cannot. */
    static @Nullable String failing(WrittenRule rule, int condition) {
        var negated = rule.conditions().get(condition).negated();
        return negated == null ? null : before(rule, condition) + negated + "\n";
    }

    static String holds(int rule, int condition) {
        return rule + "." + condition + "+";
    }

    static String fails(int rule, int condition) {
        return rule + "." + condition + "-";
    }

    /** The scenarios in which all conditions before one of them held together. */
    BitSet tried(int rule, int condition) {
        if (condition > 0) {
            return of(held, holds(rule, condition - 1));
        }
        var played = new BitSet();
        for (var i = 0; i < scenarios.size(); i++) {
            played.set(i, books.apply(rule, scenarios.get(i)));
        }
        return played;
    }

    private RuleCoverage measured(int number, Watch watch) {
        var rule = books.rules().get(number);
        var conditions = new ArrayList<ConditionCoverage>();
        for (var at = 0; at < rule.conditions().size(); at++) {
            conditions.add(new ConditionCoverage(
                    rule.conditions().get(at),
                    seen(tried(number, at)),
                    seen(of(held, holds(number, at))),
                    seen(of(held, fails(number, at))),
                    watch.asks(fails(number, at)),
                    null));
        }
        return new RuleCoverage(rule, books.houseRules(number), seen(of(fired, number)), conditions);
    }

    private Seen seen(BitSet numbers) {
        return Seen.in(numbers, scenarios);
    }

    private static <K> BitSet of(Map<K, BitSet> sets, K key) {
        return sets.computeIfAbsent(key, ignored -> new BitSet());
    }
}
