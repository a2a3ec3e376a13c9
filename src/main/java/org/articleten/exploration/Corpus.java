package org.articleten.exploration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articleten.exploration.Shape.Simple;
import org.jspecify.annotations.Nullable;

/** What there is to learn from scenarios that somebody wrote: their acts, and what stands at which place. */
final class Corpus {
    /** An act of a scenario, with whom that scenario is about. */
    record Borrowed(Map<String, @Nullable Object> act, List<String> applicants) {}

    private final Map<String, List<Borrowed>> acts = new TreeMap<>();
    private final Map<String, Set<Object>> values = new HashMap<>();
    private final Set<String> mixed = new HashSet<>();
    private final Set<String> ofApplicants = new HashSet<>();
    private final Set<String> outsiders = new TreeSet<>();

    Corpus(List<Draft> drafts) {
        for (var draft : drafts) {
            learn(Forms.asked(draft));
        }
        ofApplicants.removeAll(mixed);
    }

    private void learn(Map<String, @Nullable Object> scenario) {
        var applicants = Scene.applicants(scenario);
        var declared = Data.map(scenario.get("states")).keySet();
        for (var spot : Spots.of(Forms.withTimeline(scenario))) {
            if (spot.isAct()) {
                acts.computeIfAbsent(spot.slot(), ignored -> new ArrayList<>())
                        .add(new Borrowed(Data.fixed(spot.map()), applicants));
            }
            if (spot.shape() == Simple.CODE && spot.value() instanceof String code) {
                (applicants.contains(code) ? ofApplicants : mixed).add(spot.slot());
                if (!declared.contains(code)) {
                    outsiders.add(code);
                }
            } else if ((spot.shape() == Simple.TEXT || spot.shape() == Simple.NUMBER) && spot.value() != null) {
                values.computeIfAbsent(spot.slot(), ignored -> new LinkedHashSet<>())
                        .add(spot.value());
            }
        }
    }

    /** The acts of the scenarios, by what they are, such as {@code /timeline/signs}. */
    List<List<Borrowed>> acts() {
        return List.copyOf(acts.values());
    }

    /** Texts and numbers that stand at a place of the format. */
    List<Object> values(String slot) {
        return List.copyOf(values.getOrDefault(slot, Set.of()));
    }

    /** Whether none but the scenario's own applicants stand at a place of the format. */
    boolean onlyApplicants(String slot) {
        return ofApplicants.contains(slot);
    }

    /** States that scenarios name and need not describe, sorted. */
    List<String> states() {
        return List.copyOf(outsiders);
    }
}
