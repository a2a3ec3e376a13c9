package org.articleten.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.articleten.deliberation.FactOrder;
import org.articleten.deliberation.Firing;
import org.articleten.deliberation.Trace;
import org.articleten.explanation.Words.Worded;
import org.articleten.rulebook.ReferenceData;

/** The words for what rules did, found once for all days of a trace. It belongs to one thread. */
final class Wording {
    private final Trace trace;
    private final Sentences sentences;
    private final IdentityHashMap<Object, Place> places = new IdentityHashMap<>();
    private final Words words;
    private final Language language;

    Wording(Trace trace, ReferenceData known, Words words, Language language) {
        this.trace = trace;
        this.words = words;
        this.language = language;
        words.named(trace.dossier().states(), language);
        this.sentences = new Sentences(new Names(trace.dossier().states(), known, language), language);
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

    Language language() {
        return language;
    }

    /** The words for firings of one rule that lead to the same conclusion above. */
    Worded of(List<Firing> firings, List<Object> concluded) {
        return words.of(firings, concluded, () -> found(firings, concluded));
    }

    private Worded found(List<Firing> firings, List<Object> concluded) {
        var given = new TreeSet<String>();
        var deeper = new ArrayList<Object>();
        for (var firing : firings) {
            for (var fact : firing.given()) {
                if (trace.begun(fact) > 0) {
                    deeper.add(fact);
                } else {
                    GivenText.of(fact, language).ifPresent(given::add);
                }
            }
        }
        return new Worded(
                sentences.of(firings), List.copyOf(given), FactText.concluded(concluded, language), ordered(deeper));
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
        var known = places.get(fact);
        if (known == null) {
            var first = trace.saidFirst(fact).orElse(null);
            known = first == null
                    ? new Place(fact, 0, "", 0)
                    : new Place(
                            fact,
                            trace.begun(fact),
                            first.rule().file(),
                            first.rule().line());
            places.put(fact, known);
        }
        return known;
    }
}
