package org.articleten.deliberation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articleten.facts.Dossier;
import org.articleten.rulebook.RuleInfo;
import org.jspecify.annotations.Nullable;

/** All that happened in a deliberation, in order. Everything said about it is read from here; nothing evaluates twice. */
public final class Trace {
    private final Dossier dossier;
    private final List<Step> steps;
    private final Map<LocalDate, List<Object>> standing = new HashMap<>();
    private @Nullable IdentityHashMap<Object, List<Origin>> origins;

    /** A firing on which a fact rests, and the number of its step. */
    private record Origin(int step, Firing firing) {}

    /** A rule with the same blanks says the same. */
    private record Sentence(RuleInfo rule, Map<String, Object> blanks) {
        static Sentence of(Firing firing) {
            return new Sentence(firing.rule(), firing.blanks());
        }
    }

    Trace(Dossier dossier, List<Step> steps) {
        this.dossier = dossier;
        this.steps = List.copyOf(steps);
    }

    /** What was deliberated. */
    public Dossier dossier() {
        return dossier;
    }

    /** All steps in the order in which they were played. */
    public List<Step> steps() {
        return steps;
    }

    /** The steps up to the end of a day. */
    public List<Step> until(LocalDate day) {
        // Steps are in the order of their days.
        var end = steps.size();
        while (end > 0 && steps.get(end - 1).on().isAfter(day)) {
            end--;
        }
        return steps.subList(0, end);
    }

    /** The conclusions and events that hold at the end of a day, in the order in which they were concluded. */
    public List<Object> standing(LocalDate day) {
        synchronized (standing) {
            return standing.computeIfAbsent(day, this::standingOn);
        }
    }

    private List<Object> standingOn(LocalDate day) {
        var numbers = new IdentityHashMap<Object, Integer>();
        var order = new ArrayList<Object>();
        for (var step : until(day)) {
            for (var change : step.changes()) {
                if (change.holds()) {
                    numbers.put(change.fact(), order.size());
                    order.add(change.fact());
                } else {
                    numbers.remove(change.fact());
                }
            }
        }
        var holding = new ArrayList<Object>(numbers.size());
        for (var i = 0; i < order.size(); i++) {
            var last = numbers.get(order.get(i));
            if (last != null && last == i) {
                holding.add(order.get(i));
            }
        }
        return Collections.unmodifiableList(holding);
    }

    /**
     * The firing on which a conclusion rests at the end of a day; empty for an act or reference data. Of several it is one
     * whose grounds still hold, and of those one of the rule that said it first; on its newest grounds.
     */
    public Optional<Firing> origin(Object fact, LocalDate day) {
        var until = until(day).size();
        var rests = origins().getOrDefault(fact, List.of());
        if (rests.size() == 1) {
            return rests.get(0).step() < until ? Optional.of(rests.get(0).firing()) : Optional.empty();
        }
        var candidates = new ArrayList<Origin>(1);
        for (var origin : rests) {
            if (origin.step() < until) {
                candidates.add(origin);
            }
        }
        if (candidates.size() < 2) {
            return candidates.stream().map(Origin::firing).findFirst();
        }
        Set<Object> holding = Collections.newSetFromMap(new IdentityHashMap<>());
        holding.addAll(standing(day));
        return Optional.of(best(candidates, holding).firing());
    }

    private Origin best(List<Origin> candidates, Set<Object> holding) {
        var first = new HashMap<Sentence, Integer>();
        candidates.forEach(origin -> first.putIfAbsent(Sentence.of(origin.firing()), origin.step()));
        return Collections.min(
                candidates,
                Comparator.comparing((Origin origin) -> ceased(origin.firing(), holding))
                        .thenComparing(origin -> first.get(Sentence.of(origin.firing())))
                        .thenComparing(origin -> origin.firing().rule().file())
                        .thenComparing(origin -> origin.firing().rule().line())
                        .thenComparing(
                                origin -> List.copyOf(origin.firing().blanks().values()), FactOrder.OF_LISTS)
                        .thenComparing(origin -> -origin.step())
                        .thenComparing(origin -> -origin.firing().given().size())
                        .thenComparing(origin -> origin.firing().given(), FactOrder.OF_LISTS));
    }

    /** How many of its grounds were concluded and no longer hold. */
    private long ceased(Firing firing, Set<Object> holding) {
        return firing.given().stream()
                .filter(fact -> origins().containsKey(fact) && !holding.contains(fact))
                .count();
    }

    /** The number of the step, from 1, in which a conclusion first came to rest on a rule; 0 for any other fact. */
    public int begun(Object fact) {
        var rests = origins().get(fact);
        return rests == null ? 0 : rests.get(0).step() + 1;
    }

    /** Of the firings in the step in which a conclusion began, that of the rule that stands first. */
    public Optional<Firing> saidFirst(Object fact) {
        Origin first = null;
        for (var origin : origins().getOrDefault(fact, List.of())) {
            if (first == null || (origin.step() == first.step() && standsBefore(origin.firing(), first.firing()))) {
                first = origin;
            }
        }
        return first == null ? Optional.empty() : Optional.of(first.firing());
    }

    private static boolean standsBefore(Firing one, Firing other) {
        var order = one.rule().file().compareTo(other.rule().file());
        return order < 0 || (order == 0 && one.rule().line() < other.rule().line());
    }

    private synchronized IdentityHashMap<Object, List<Origin>> origins() {
        if (origins == null) {
            origins = new IdentityHashMap<>();
            for (var number = 0; number < steps.size(); number++) {
                for (var firing : steps.get(number).firings()) {
                    for (var fact : firing.supports()) {
                        origins.computeIfAbsent(fact, ignored -> new ArrayList<>(1))
                                .add(new Origin(number, firing));
                    }
                }
            }
        }
        return origins;
    }
}
