package org.articleten.scenario;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.problem.Place;
import org.articleten.problem.Problems;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.jspecify.annotations.Nullable;

/** One map of a scenario, or of a file that is read like one, of which the keys are known. */
public final class Fields {
    private final Place place;
    private final Map<String, MapNode.Entry> entries = new HashMap<>();
    private final String what;
    private final Problems problems;

    /** Keys that seem to be there, misspelt: that they are missing would be the same mistake told twice. */
    private final Set<String> misspelt = new HashSet<>();

    private Fields(MapNode map, String what, Problems problems) {
        this.place = map.place();
        this.what = what;
        this.problems = problems;
        map.entries().forEach(entry -> entries.put(entry.name(), entry));
    }

    /**
     * The fields of a map; keys that it cannot have are reported.
     *
     * @param what the map describes, with an article, for messages
     */
    public static Fields of(MapNode map, String what, List<String> allowed, Problems problems) {
        var fields = new Fields(map, what, problems);
        for (var entry : map.entries()) {
            if (!allowed.contains(entry.name())) {
                Suggestion.nearest(entry.name(), allowed).ifPresent(fields.misspelt::add);
                problems.add(
                        entry.key().place(),
                        "unknown-key",
                        "%s is not a key of %s".formatted(Quote.of(entry.name()), what),
                        Suggestion.help(entry.name(), allowed));
            }
        }
        return fields;
    }

    /** Whether a key is there. */
    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The value of a key; null where it is not there. */
    public @Nullable Node get(String key) {
        var entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    /** The value of a key that must be there. */
    public @Nullable Node require(String key, String help) {
        var value = get(key);
        if (value == null) {
            missing(key, place, "%s needs %s".formatted(what, Quote.of(key)), help);
        }
        return value;
    }

    /** Reports that a key is missing, unless it is there under a wrong name. */
    public void missing(String key, Place at, String message, String help) {
        if (!misspelt.contains(key)) {
            problems.add(at, "missing-key", message, help);
        }
    }

    /** Where the map begins. */
    public Place place() {
        return place;
    }

    /** Where a key stands; the beginning of the map where it is not there. */
    public Place placeOf(String key) {
        var entry = entries.get(key);
        return entry == null ? place : entry.key().place();
    }
}
