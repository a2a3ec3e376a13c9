package org.articleten.deliberation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articleten.facts.Dossier;

/** All that happened in a deliberation, in order. Everything said about it is read from here; nothing evaluates twice. */
public final class Trace {
    private final Dossier dossier;
    private final List<Step> steps;
    private final IdentityHashMap<Object, Firing> origins;

    Trace(Dossier dossier, List<Step> steps) {
        this.dossier = dossier;
        this.steps = List.copyOf(steps);
        this.origins = new IdentityHashMap<>();
        for (var step : steps) {
            for (var firing : step.firings()) {
                firing.concluded().forEach(fact -> origins.put(fact, firing));
            }
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

    /** The firing that concluded a fact, or empty for an act or reference data. */
    public Optional<Firing> origin(Object fact) {
        return Optional.ofNullable(origins.get(fact));
    }

    /** The rules' ids that fired until the end of a day, each once. */
    public Set<String> ruleIds(LocalDate day) {
        var ids = new LinkedHashSet<String>();
        until(day).forEach(step -> step.firings().forEach(firing -> ids.add(firing.rule().id())));
        return ids;
    }
}
