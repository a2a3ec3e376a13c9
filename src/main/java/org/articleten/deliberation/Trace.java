package org.articleten.deliberation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articleten.facts.Dossier;
import org.articleten.rulebook.RuleInfo;

/** All that happened in a deliberation, in order. Everything said about it is read from here; nothing evaluates twice. */
public final class Trace {
    private final Dossier dossier;
    private final List<Step> steps;
    private final IdentityHashMap<Object, List<Origin>> origins = new IdentityHashMap<>();

    private record Origin(LocalDate on, Firing firing) {}

    /** A rule with the same blanks says the same, so that it concludes the same. */
    private record Sentence(RuleInfo rule, Map<String, Object> blanks) {}

    Trace(Dossier dossier, List<Step> steps) {
        this.dossier = dossier;
        this.steps = List.copyOf(steps);
        var concluded = new HashMap<Sentence, List<Object>>();
        for (var step : steps) {
            for (var firing : step.firings()) {
                remember(firing, step.on(), concluded);
            }
        }
    }

    /** A rule that fires again on new grounds for what it has concluded adds no fact: the grounds are the newer ones. */
    private void remember(Firing firing, LocalDate on, Map<Sentence, List<Object>> concluded) {
        var sentence = new Sentence(firing.rule(), firing.blanks());
        if (!firing.concluded().isEmpty()) {
            concluded.put(sentence, firing.concluded());
        }
        for (var fact : concluded.getOrDefault(sentence, List.of())) {
            origins.computeIfAbsent(fact, ignored -> new ArrayList<>(1)).add(new Origin(on, firing));
        }
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
        var until = new ArrayList<Step>();
        for (var step : steps) {
            if (!step.on().isAfter(day)) {
                until.add(step);
            }
        }
        return until;
    }

    /** The conclusions and events that hold at the end of a day, in the order in which they were concluded. */
    public List<Object> standing(LocalDate day) {
        Set<Object> standing = Collections.newSetFromMap(new IdentityHashMap<>());
        var order = new ArrayList<Object>();
        for (var step : until(day)) {
            for (var change : step.changes()) {
                if (change.holds()) {
                    standing.add(change.fact());
                    order.add(change.fact());
                } else {
                    standing.remove(change.fact());
                }
            }
        }
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        order.removeIf(fact -> !standing.contains(fact) || !seen.add(fact));
        return order;
    }

    /** The firing on which a conclusion rests at the end of a day; empty for an act or reference data. */
    public Optional<Firing> origin(Object fact, LocalDate day) {
        Firing latest = null;
        for (var origin : origins.getOrDefault(fact, List.of())) {
            if (!origin.on().isAfter(day)) {
                latest = origin.firing();
            }
        }
        return Optional.ofNullable(latest);
    }
}
