package org.articleten.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.Condition;
import org.articleten.rulebook.Condition.Kind;
import org.articleten.rulebook.Constraint;
import org.articleten.scenario.Scenario;

/** Finds why conditions never held: asks each for a part of its constraints, of the scenarios that came that far. */
final class Blames {
    private final Measurement measurement;

    private Blames(Measurement measurement) {
        this.measurement = measurement;
    }

    /** The coverage of these rules, with a reason for each condition that never held though it was tried. */
    static Coverage found(Measurement measurement, List<RuleCoverage> rules) throws ProblemsFound {
        var blames = new Blames(measurement);
        var held = blames.held(rules);
        var blamed = new ArrayList<RuleCoverage>();
        for (var number = 0; number < rules.size(); number++) {
            blamed.add(blames.blamed(number, rules.get(number), held));
        }
        return new Coverage(measurement.scenarios().size(), blamed);
    }

    private Set<String> held(List<RuleCoverage> rules) throws ProblemsFound {
        var probes = new ArrayList<Probe>();
        var near = new BitSet();
        for (var number = 0; number < rules.size(); number++) {
            var conditions = rules.get(number).conditions();
            for (var at = 0; at < conditions.size(); at++) {
                var cuts = conditions.get(at).verdict() == Verdict.ALWAYS_FALSE
                        ? probes(number, at, conditions.get(at).condition())
                        : List.<Probe>of();
                if (!cuts.isEmpty()) {
                    probes.addAll(cuts);
                    near.or(measurement.tried(number, at));
                }
            }
        }
        var held = new HashSet<String>();
        if (!probes.isEmpty()) {
            var watch = Watch.by(measurement.books(), probes);
            var scenarios = new ArrayList<Scenario>();
            near.stream()
                    .forEach(number -> scenarios.add(measurement.scenarios().get(number)));
            AllCores.each(scenarios, watch::play).forEach(sighting -> held.addAll(sighting.held()));
        }
        return held;
    }

    /** The condition without each of its constraints and those after it. */
    private List<Probe> probes(int number, int at, Condition condition) {
        var probes = new ArrayList<Probe>();
        var rule = measurement.books().rules().get(number);
        for (var constraint : asking(condition)) {
            probes.add(new Probe(
                    number,
                    rule,
                    name(number, at, constraint),
                    Measurement.before(rule, at) + cut(condition, constraint) + "\n"));
        }
        return probes;
    }

    private static List<Constraint> asking(Condition condition) {
        return condition.kind() == Kind.ABSENT || condition.kind() == Kind.OTHER
                ? List.of()
                : condition.constraints().stream()
                        .filter(constraint -> constraint.asks() && !constraint.collected())
                        .toList();
    }

    private static String name(int number, int at, Constraint constraint) {
        return number + "." + at + "/" + constraint.span().start();
    }

    private static String cut(Condition condition, Constraint from) {
        var own = condition.constraints().stream()
                .filter(constraint -> !constraint.collected())
                .toList();
        var start = condition.span().start();
        var text = condition.text();
        var kept = own.subList(0, own.indexOf(from));
        var first = own.get(0).span().start() - start;
        var keptEnd = kept.isEmpty() ? first : kept.get(kept.size() - 1).span().end() - start;
        return text.substring(0, keptEnd)
                + text.substring(own.get(own.size() - 1).span().end() - start);
    }

    private RuleCoverage blamed(int number, RuleCoverage rule, Set<String> held) {
        var conditions = new ArrayList<ConditionCoverage>();
        for (var at = 0; at < rule.conditions().size(); at++) {
            var condition = rule.conditions().get(at);
            conditions.add(
                    condition.verdict() == Verdict.ALWAYS_FALSE
                            ? condition.blamedOn(blame(number, at, condition.condition(), held))
                            : condition);
        }
        return new RuleCoverage(rule.rule(), rule.houseRules(), rule.fired(), conditions);
    }

    private static Blame blame(int number, int at, Condition condition, Set<String> held) {
        if (condition.kind() == Kind.ABSENT) {
            return new Blame(Blame.Kind.ALWAYS_ONE, condition.fact(), null);
        }
        if (condition.kind() == Kind.OTHER) {
            return new Blame(Blame.Kind.UNKNOWN, condition.fact(), null);
        }
        // What a list is asked is not asked of what is in it.
        var fact = condition.kind() == Kind.COLLECTED ? "List" : condition.fact();
        Constraint blamed = null;
        for (var constraint : asking(condition)) {
            if (held.contains(name(number, at, constraint))) {
                blamed = constraint;
            }
        }
        return blamed == null
                ? new Blame(Blame.Kind.NO_FACT, fact, null)
                : new Blame(Blame.Kind.CONSTRAINT, fact, blamed.text());
    }
}
