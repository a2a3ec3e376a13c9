package org.articleten.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.articleten.deliberation.FactOrder;
import org.articleten.deliberation.Firing;
import org.articleten.deliberation.Trace;
import org.articleten.rulebook.ReferenceData;
import org.jspecify.annotations.Nullable;

/** Builds the tree of reasons of conclusions, from the rules that concluded them down to acts and reference data. */
final class Reasons {
    private final Trace trace;
    private final LocalDate day;
    private final Sentences sentences;
    private final Map<Object, Optional<Firing>> origins = new IdentityHashMap<>();

    /** Reasons as they stand at the end of a day. */
    Reasons(Trace trace, LocalDate day, ReferenceData known) {
        this.trace = trace;
        this.day = day;
        this.sentences = new Sentences(new Names(trace.dossier().states(), known));
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
            var origin = origin(fact);
            if (origin != null && told.add(fact)) {
                byRule.computeIfAbsent(origin.rule().name(), ignored -> new ArrayList<>())
                        .add(concluding(fact, origin));
            }
        }
        var reasons = new ArrayList<Reason>();
        for (var firings : byRule.values()) {
            reasons.add(reason(firings, told));
        }
        return reasons;
    }

    private @Nullable Firing origin(Object fact) {
        return origins.computeIfAbsent(fact, known -> trace.origin(known, day)).orElse(null);
    }

    /**
     * Where a fact stands among others of its kind.
     *
     * @param begun the step in which it was concluded
     * @param file the file of the rule that concluded it
     * @param line its line
     */
    private record Place(Object fact, int begun, String file, int line) {
        static final Comparator<Place> ORDER = Comparator.comparingInt(Place::begun)
                .thenComparing(Place::file)
                .thenComparingInt(Place::line)
                .thenComparing(Place::fact, FactOrder.OF_FACTS);
    }

    private Place place(Object fact) {
        var origin = origin(fact);
        return origin == null
                ? new Place(fact, 0, "", 0)
                : new Place(
                        fact,
                        trace.begun(fact),
                        origin.rule().file(),
                        origin.rule().line());
    }

    /**
     * In the order in which a rule names the kinds of what it matches, and within a kind by time, by rule and by what they
     * say: the engine comes to them in any order.
     */
    List<Object> ordered(List<?> facts) {
        if (facts.size() < 2) {
            return List.copyOf(facts);
        }
        var byKind = new LinkedHashMap<Class<?>, List<Object>>();
        for (var fact : facts) {
            byKind.computeIfAbsent(fact.getClass(), ignored -> new ArrayList<>())
                    .add(fact);
        }
        var ordered = new ArrayList<Object>(facts.size());
        for (var kind : byKind.values()) {
            if (kind.size() > 1) {
                kind.stream().map(this::place).sorted(Place.ORDER).forEach(place -> ordered.add(place.fact()));
            } else {
                ordered.addAll(kind);
            }
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
                if (origin(fact) != null) {
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
