package org.articleten.exploration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The two forms of a scenario: one question, or a timeline. */
final class Forms {
    static final String TIMELINE = "timeline";
    static final String AS_OF = "asOf";
    /** What changes nothing in a result. */
    static final Set<String> FOR_READERS = Set.of("expect", "lesson", "tags", "recorded");

    private static final String ON = "on";
    private static final List<String> SHORT_FORM = List.of("question", "votes", "procedure", "until");

    private Forms() {}

    /** A copy of a draft's data that can be changed, without what it expects and what is for readers only. */
    static Map<String, @Nullable Object> asked(Draft draft) {
        var data = Data.copyOf(draft.data());
        data.keySet().removeAll(FOR_READERS);
        return data;
    }

    /** The scenario with a timeline in place of the short form; itself, where it has one or needs none. */
    static Map<String, @Nullable Object> withTimeline(Map<String, @Nullable Object> scenario) {
        if (!scenario.containsKey("question")) {
            if (!scenario.containsKey(TIMELINE)) {
                scenario.put(TIMELINE, new ArrayList<@Nullable Object>());
            }
            return scenario;
        }
        var act = new LinkedHashMap<String, @Nullable Object>();
        act.put(ON, scenario.get(AS_OF));
        for (var key : SHORT_FORM) {
            if (scenario.containsKey(key)) {
                act.put(key, scenario.remove(key));
            }
        }
        var acts = new ArrayList<@Nullable Object>();
        acts.add(act);
        scenario.put(TIMELINE, acts);
        return scenario;
    }

    /** The scenario in the short form; null where it has more than one question on the day of the answer. */
    static @Nullable Map<String, @Nullable Object> inShort(Map<String, @Nullable Object> scenario) {
        var acts = Data.list(scenario.get(TIMELINE));
        var act = acts.size() == 1 ? Data.map(acts.get(0)) : Map.<String, @Nullable Object>of();
        var keys = new ArrayList<>(SHORT_FORM);
        keys.add(ON);
        if (!act.containsKey("question")
                || !keys.containsAll(act.keySet())
                || (scenario.containsKey(AS_OF)
                        && !String.valueOf(scenario.get(AS_OF)).equals(act.get(ON)))) {
            return null;
        }
        var form = new LinkedHashMap<>(scenario);
        form.put(AS_OF, act.get(ON));
        form.remove(TIMELINE);
        for (var key : SHORT_FORM) {
            if (act.containsKey(key)) {
                form.put(key, act.get(key));
            }
        }
        return form;
    }

    /** Puts the scenario's keys into the format's order. */
    static Map<String, @Nullable Object> ordered(Map<String, @Nullable Object> scenario) {
        var ordered = new LinkedHashMap<String, @Nullable Object>();
        for (var key : Format.scenario().known().keySet()) {
            if (scenario.containsKey(key)) {
                ordered.put(key, scenario.get(key));
            }
        }
        scenario.forEach(ordered::putIfAbsent);
        return ordered;
    }
}
