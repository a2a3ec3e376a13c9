package org.articleten.sweep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.exploration.Draft;
import org.jspecify.annotations.Nullable;

/** Scenarios as data whose acts stand in a timeline, so that each has a day that can be moved. */
final class Timelines {
    private static final String TIMELINE = "timeline";
    private static final String ON = "on";
    private static final List<String> SHORT_FORM = List.of("question", "votes", "procedure", "until");

    private Timelines() {}

    /** The scenario without expectations, and with a timeline in place of the form of one question. */
    static Draft withTimeline(Draft draft) {
        var asked = draft.withoutExpect();
        if (!asked.data().containsKey("question")) {
            return asked;
        }
        var data = new LinkedHashMap<String, @Nullable Object>(asked.data());
        var act = new LinkedHashMap<String, @Nullable Object>();
        act.put(ON, data.get("asOf"));
        for (var key : SHORT_FORM) {
            if (data.containsKey(key)) {
                act.put(key, data.remove(key));
            }
        }
        data.put(TIMELINE, List.of(act));
        return asked.with(data);
    }

    /** The acts of a timeline. */
    static List<Map<?, ?>> acts(Draft draft) {
        var acts = new ArrayList<Map<?, ?>>();
        if (draft.data().get(TIMELINE) instanceof List<?> items) {
            for (var item : items) {
                acts.add(item instanceof Map<?, ?> act ? act : Map.of());
            }
        }
        return acts;
    }

    /** The scenario with some acts, by their places from 0, on other days; the day of the answer is stated. */
    static Draft moved(Draft draft, Map<Integer, LocalDate> days, LocalDate asOf) {
        var acts = new ArrayList<@Nullable Object>();
        for (var act : acts(draft)) {
            var day = days.get(acts.size());
            if (day == null) {
                acts.add(act);
            } else {
                var moved = new LinkedHashMap<String, @Nullable Object>();
                act.forEach((key, value) -> moved.put(String.valueOf(key), value));
                moved.put(ON, day.toString());
                acts.add(moved);
            }
        }
        var data = new LinkedHashMap<String, @Nullable Object>(draft.data());
        data.put("asOf", asOf.toString());
        data.put(TIMELINE, acts);
        return draft.with(data);
    }
}
