package org.articleten.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.facts.Act;
import org.articleten.facts.Entry;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.jspecify.annotations.Nullable;

/** Reads the acts of a scenario, in either form. */
final class TimelineReader {
    /** Stands in for a date that cannot be read; such a scenario is refused in the end. */
    private static final LocalDate UNKNOWN = LocalDate.EPOCH;

    private final Setting setting;
    private final List<Act> acts = new ArrayList<>();
    private @Nullable LocalDate last;

    TimelineReader(Setting setting) {
        this.setting = setting;
    }

    /** The acts so far, by date, then in the file's order. */
    List<Act> acts() {
        var sorted = new ArrayList<>(acts);
        sorted.sort(Comparator.comparing(act -> act.entry().on()));
        return sorted;
    }

    /** The day of the last act, a note included; null where there is none. */
    @Nullable
    LocalDate last() {
        return last;
    }

    void timeline(@Nullable Node node) {
        for (var item : setting.values().list(node, "timeline")) {
            if (item instanceof MapNode map) {
                act(map);
            } else {
                setting.values().wrongType(item, "timeline", "a list of acts", "an act is a map with `on` and one act");
            }
        }
    }

    /** The one question of the short form, which stands among the scenario's own keys. */
    void shortForm(Fields scenario, Node question, @Nullable LocalDate asOf) {
        var entry = new Entry(
                asOf == null ? UNKNOWN : asOf, scenario.placeOf("question").line(), null);
        acts.addAll(ActReader.read(new StatedAct(ActKind.QUESTION, question, scenario, entry, asOf != null, setting)));
        last = asOf;
    }

    private void act(MapNode map) {
        var day = map.entry("on");
        var on = day == null ? null : setting.values().date(day.value(), "on");
        if (on != null && (last == null || on.isAfter(last))) {
            last = on;
        }
        var kind = kind(map);
        if (kind == null) {
            return;
        }
        var fields = Fields.of(map, "the act " + Quote.of(kind.key()), kind.allowed(), setting.problems());
        fields.require("on", "say on which day, such as `on: 2025-11-26`");
        setting.values().text(fields.get("about"), "about");
        var source = setting.sources().title(fields.get("source"));
        var entry =
                new Entry(on == null ? UNKNOWN : on, map.place().line(), source, DatingReader.read(fields, setting));
        var value = fields.get(kind.key());
        if (value != null) {
            acts.addAll(ActReader.read(new StatedAct(kind, value, fields, entry, on != null, setting)));
        }
    }

    /** Which act a map states; null where it states none, or two. */
    private @Nullable ActKind kind(MapNode map) {
        MapNode.@Nullable Entry stated = null;
        for (var entry : map.entries()) {
            if (ActKind.of(entry.name()) == null) {
                continue;
            }
            if (stated != null) {
                setting.report(
                        entry.key().place(),
                        "two-acts",
                        "an act cannot be both %s and %s".formatted(Quote.of(stated.name()), Quote.of(entry.name())),
                        "make two acts of it; on one day they count in the file's order");
                return null;
            }
            stated = entry;
        }
        if (stated == null) {
            reportNone(map);
            return null;
        }
        return ActKind.of(stated.name());
    }

    private void reportNone(MapNode map) {
        var strange = map.entries().stream()
                .filter(entry -> !ActKind.companion(entry.name()))
                .toList();
        for (var entry : strange) {
            setting.report(
                    entry.key().place(),
                    "unknown-act",
                    Quote.of(entry.name()) + " is not an act",
                    Suggestion.help(entry.name(), ActKind.KEYS));
        }
        if (strange.isEmpty()) {
            setting.report(
                    map.place(),
                    "missing-act",
                    "this act does not say what is done",
                    "allowed: " + Quote.each(ActKind.KEYS));
        }
    }
}
