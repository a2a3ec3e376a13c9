package org.articleten.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.articleten.deliberation.FactOrder;
import org.articleten.deliberation.Firing;
import org.articleten.deliberation.Trace;
import org.articleten.rulebook.ReferenceData;

/** Builds the tree of reasons of conclusions, from the rules that concluded them down to acts and reference data. */
final class Reasons {
    private final Trace trace;
    private final LocalDate day;
    private final Sentences sentences;
    private final Comparator<Object> order;

    /** Reasons as they stand at the end of a day. */
    Reasons(Trace trace, LocalDate day, ReferenceData known) {
        this.trace = trace;
        this.day = day;
        this.sentences = new Sentences(new Names(trace.dossier().states(), known));
        this.order =
                Comparator.comparing(trace::begun).thenComparing(this::file).thenComparing(this::line).thenComparing(FactOrder.OF_FACTS);
    }

    /** The reasons of these facts. Each conclusion is explained once, where it is met first. */
    List<Reason> of(List<?> facts) {
        return inOrder(ordered(facts));
    }

    /** The reasons of these facts, in this order. */
    List<Reason> inOrder(List<?> facts) {
        return explain(facts, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private List<Reason> explain(List<?> facts, Set<Object> told) {
        var byRule = new LinkedHashMap<String, List<Firing>>();
        for (var fact : facts) {
            var origin = trace.origin(fact, day);
            if (origin.isPresent() && told.add(fact)) {
                byRule.computeIfAbsent(origin.get().rule().name(), ignored -> new ArrayList<>())
                        .add(concluding(fact, origin.get()));
            }
        }
        var reasons = new ArrayList<Reason>();
        for (var firings : byRule.values()) {
            reasons.add(reason(firings, told));
        }
        return reasons;
    }

    /** Where the rule stands that concluded a fact. */
    private String file(Object fact) {
        return trace.origin(fact, day).map(firing -> firing.rule().file()).orElse("");
    }

    private int line(Object fact) {
        return trace.origin(fact, day).map(firing -> firing.rule().line()).orElse(0);
    }

    /** As the rule names the kinds of what it matches; within a kind by time, by rule and by what they say, not as the engine came to them. */
    List<Object> ordered(List<?> facts) {
        if (facts.size() < 2) {
            return List.copyOf(facts);
        }
        var byKind = new LinkedHashMap<Class<?>, List<Object>>();
        for (var fact : facts) {
            byKind.computeIfAbsent(fact.getClass(), ignored -> new ArrayList<>()).add(fact);
        }
        var ordered = new ArrayList<Object>(facts.size());
        for (var kind : byKind.values()) {
            if (kind.size() > 1) {
                kind.sort(order);
            }
            ordered.addAll(kind);
        }
        return ordered;
    }

    /** A rule that fires again for what it has concluded already concludes nothing new: it is still what it concludes. */
    private static Firing concluding(Object fact, Firing firing) {
        return firing.concluded().isEmpty() ? firing.concluding(fact) : firing;
    }

    /** One reason for all firings of one rule that lead to the same conclusion above. */
    private Reason reason(List<Firing> firings, Set<Object> told) {
        var rule = firings.get(0).rule();
        var given = new TreeSet<String>();
        var deeper = new ArrayList<Object>();
        var concluded = new ArrayList<Object>();
        for (var firing : firings) {
            concluded.addAll(firing.concluded());
            for (var fact : firing.given()) {
                if (trace.origin(fact, day).isPresent()) {
                    deeper.add(fact);
                } else {
                    FactText.given(fact).ifPresent(given::add);
                }
            }
        }
        return new Reason(
                rule.id(),
                rule.force(),
                rule.source(),
                sentences.fill(rule.says(), firings),
                List.copyOf(given),
                FactText.concluded(concluded),
                explain(ordered(deeper), told));
    }
}
