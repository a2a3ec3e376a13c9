package org.articleten.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articleten.deliberation.Deliberation;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns;
import org.articleten.rulebook.ConditionProbes;
import org.articleten.rulebook.Probes;
import org.articleten.rulebook.RuleBook;
import org.articleten.rulebook.WrittenRule;
import org.articleten.scenario.Scenario;

/**
 * How far each scenario gets into each rule as it is. A mutant changes nothing where what stands before its change never
 * held, so that only the other scenarios need be played, those first in which it is most likely to show.
 */
final class Reach {
    private final RuleBook book;
    private final Map<String, Probes> probes = new HashMap<>();

    Reach(RuleBook book) {
        this.book = book;
    }

    /**
     * A scenario, and what happens in it under the rules as they are.
     *
     * @param scenario the scenario
     * @param fired the names of the rules that fired
     * @param held the names of the probes that held
     * @param met whether what it expects is so
     * @param firings how many times any rule fired, which is about the time that it takes
     */
    record Played(Scenario scenario, Set<String> fired, Set<String> held, boolean met, int firings) {
        /** How likely a mutant is to show here, the lower the likelier; negative where it cannot. */
        int rank(Mutant mutant) {
            var rule = mutant.rule();
            var didFire = fired.contains(rule.info().name());
            var at = mutant.condition();
            if (at < 0) {
                return didFire ? 0 : -1;
            }
            if (at > 0 && !held.contains(ConditionProbes.holds(rule, at - 1))) {
                return -1;
            }
            var fails = held.contains(ConditionProbes.fails(rule, at));
            if (mutant.onlyWeakens()) {
                return fails ? 0 : didFire ? 1 : 2;
            }
            return didFire ? 0 : fails ? 1 : 2;
        }
    }

    /** Plays a scenario under the rules as they are, those of its house among them. */
    Played play(Scenario scenario) throws ProblemsFound {
        var house = scenario.houseRules();
        var rules = house.equals(Scenario.REAL) ? book : book.under(house);
        var probed = new Deliberation(rules).deliberate(scenario.dossier(scenario.asked()), probes(house, rules));
        var fired = new HashSet<String>();
        var firings = 0;
        for (var step : probed.trace().steps()) {
            step.firings().forEach(firing -> fired.add(firing.rule().name()));
            firings += step.firings().size();
        }
        return new Played(
                scenario,
                Set.copyOf(fired),
                probed.held(),
                new ScenarioRuns(book, Hunt.PATIENCE).met(scenario),
                firings);
    }

    private synchronized Probes probes(String house, RuleBook rules) throws ProblemsFound {
        var known = probes.get(house);
        if (known == null) {
            known = ConditionProbes.of(rules);
            probes.put(house, known);
        }
        return known;
    }

    /** The rules that may be changed: NATO's and those that house rules add. */
    static List<WrittenRule> rules(RuleBook book) throws ProblemsFound {
        var rules = new ArrayList<>(book.written());
        var texts = new HashSet<String>();
        rules.forEach(rule -> texts.add(rule.text()));
        for (var house : book.houseRules()) {
            for (var rule : book.under(house).written()) {
                if (texts.add(rule.text())) {
                    rules.add(rule);
                }
            }
        }
        return rules;
    }
}
