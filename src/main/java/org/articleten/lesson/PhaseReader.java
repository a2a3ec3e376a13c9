package org.articleten.lesson;

import java.util.ArrayList;
import java.util.List;
import org.articleten.document.MapNode;
import org.articleten.lesson.Exercise.Phase;
import org.articleten.problem.Problems;
import org.articleten.scenario.Fields;
import org.jspecify.annotations.Nullable;

/** Reads the course of an exercise: phases that follow each other and end in time. */
final class PhaseReader {
    private static final List<String> KEYS = List.of("day", "from", "to", "title", "does", "clock");

    private final Texts texts;
    private final Problems problems;

    PhaseReader(Texts texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    List<Phase> read(Fields fields, int minutes, int days) {
        fields.require("phases", "say what happens when, such as `- {from: 0, to: 5, title: Brief}`");
        var phases = new ArrayList<Phase>();
        for (var map : texts.maps(fields, "phases", "a phase is written `- {from: 0, to: 5, title: Brief}`")) {
            var phase = phase(map, minutes, days, phases.isEmpty() ? null : phases.get(phases.size() - 1));
            if (phase != null) {
                phases.add(phase);
            }
        }
        return phases;
    }

    private @Nullable Phase phase(MapNode map, int minutes, int days, @Nullable Phase before) {
        var fields = Fields.of(map, "a phase", KEYS, problems);
        var stated = texts.count(fields, "day", false, 1);
        var from = texts.count(fields, "from", true, 0);
        var to = texts.count(fields, "to", true, 1);
        var title = texts.required(fields, "title", "say what happens, in few words");
        var does = texts.values().text(fields.get("does"), "does");
        var clock = texts.count(fields, "clock", false, 1);
        var day = stated == null ? 1 : stated;
        if (from == null || to == null) {
            return null;
        }
        if (day > days) {
            report(fields, "day", "the exercise has no day " + day, "`days` says how many it takes");
        }
        if (to <= from || to > minutes) {
            report(
                    fields,
                    "to",
                    "a phase from %d to %d does not fit into %d minutes".formatted(from, to, minutes),
                    "minutes are counted from the beginning of the day");
        }
        if (before != null && (day < before.day() || (day == before.day() && from < before.to()))) {
            report(
                    fields,
                    "from",
                    "this phase begins before the one above it has ended",
                    "phases stand in their order; that one ends at " + before.to());
        }
        if (clock != null && clock > to - from) {
            report(
                    fields,
                    "clock",
                    "the clock runs longer than the phase",
                    "the phase takes " + (to - from) + " minutes");
        }
        return new Phase(day, from, to, title, does, clock);
    }

    private void report(Fields fields, String key, String message, String help) {
        problems.add(fields.placeOf(key), "bad-time", message, help);
    }
}
