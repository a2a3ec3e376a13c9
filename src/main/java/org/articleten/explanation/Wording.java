package org.articleten.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.articleten.deliberation.FactOrder;
import org.articleten.deliberation.Firing;
import org.articleten.deliberation.Trace;
import org.articleten.rulebook.ReferenceData;

/** The words for what rules did, found once for all days of a trace. It belongs to one thread. */
final class Wording {
    private final Trace trace;
    private final Sentences sentences;
    private final IdentityHashMap<Object, Place> places = new IdentityHashMap<>();
    private final Map<Together, Worded> worded = new HashMap<>();

    Wording(Trace trace, ReferenceData known) {
        this.trace = trace;
        this.sentences = new Sentences(new Names(trace.dossier().states(), known));
    }

    /**
     * What some firings of one rule come to.
     *
     * @param says one plain sentence
     * @param given the acts and reference data that they rest on
     * @param concludes what they concluded
     * @param deeper the conclusions that they rest on, in order
     */
    record Worded(String says, List<String> given, String concludes, List<Object> deeper) {}

    /** Firings that are told as one; the same are the same objects. */
    private record Together(List<Firing> firings, List<Object> concluded) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Together same && alike(firings, same.firings) && alike(concluded, same.concluded);
        }

        private static boolean alike(List<?> one, List<?> other) {
            if (one.size() != other.size()) {
                return false;
            }
            for (var i = 0; i < one.size(); i++) {
                if (one.get(i) != other.get(i)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            var hash = concluded.size();
            for (var firing : firings) {
                hash = 31 * hash + System.identityHashCode(firing);
            }
            return hash;
        }
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

    /** The words for firings of one rule that lead to the same conclusion above. */
    Worded of(List<Firing> firings, List<Object> concluded) {
        return worded.computeIfAbsent(
                new Together(List.copyOf(firings), List.copyOf(concluded)), together -> found(firings, concluded));
    }

    private Worded found(List<Firing> firings, List<Object> concluded) {
        var given = new TreeSet<String>();
        var deeper = new ArrayList<Object>();
        for (var firing : firings) {
            for (var fact : firing.given()) {
                if (trace.begun(fact) > 0) {
                    deeper.add(fact);
                } else {
                    FactText.given(fact).ifPresent(given::add);
                }
            }
        }
        return new Worded(
                sentences.fill(firings.get(0).rule().says(), firings),
                List.copyOf(given),
                FactText.concluded(concluded),
                ordered(deeper));
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

    private Place place(Object fact) {
        return places.computeIfAbsent(fact, known -> {
            var rule = trace.saidFirst(known).map(Firing::rule);
            return new Place(
                    known,
                    trace.begun(known),
                    rule.map(first -> first.file()).orElse(""),
                    rule.map(first -> first.line()).orElse(0));
        });
    }
}
