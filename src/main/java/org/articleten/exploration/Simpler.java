package org.articleten.exploration;

import java.util.List;
import java.util.Map;
import org.articleten.exploration.Shape.Choice;
import org.articleten.exploration.Shape.Items;
import org.articleten.exploration.Shape.Keys;
import org.jspecify.annotations.Nullable;

/** Changes of a scenario, in place, that may make it smaller. */
final class Simpler {
    private Simpler() {}

    /** How many things a list or a map of actors holds; of anything else, none. */
    static int several(Spot spot) {
        if (spot.shape() instanceof Items) {
            return Data.list(spot.value()).size();
        }
        return spot.shape() instanceof Keys keys && keys.others() != null
                ? spot.map().size()
                : 0;
    }

    /** Takes some of them away. */
    static void cut(Spot spot, int from, int length) {
        if (spot.value() instanceof List<?> list) {
            list.subList(from, Math.min(from + length, list.size())).clear();
        } else {
            var keys = List.copyOf(spot.map().keySet());
            keys.subList(from, Math.min(from + length, keys.size())).forEach(spot.map()::remove);
        }
    }

    /** Leaves out what is for readers only. */
    static void forReaders(Map<String, @Nullable Object> data) {
        data.keySet().removeAll(Forms.FOR_READERS);
        data.remove("about");
        data.remove("sources");
        data.put("title", Smallest.TITLE);
        Spots.of(data, spot -> spot.key().equals("source") || spot.key().equals("about"))
                .forEach(Spot::remove);
    }

    /** What all do, in place of what each does. */
    static void onlyDefault(Spot spot) {
        var map = spot.map();
        if (map.size() > 1 && spot.shape() instanceof Keys keys && keys.names().fits("default")) {
            var first = map.values().iterator().next();
            map.clear();
            map.put("default", first);
        }
    }

    /** Whether a list or map holds one thing that may stand there by itself. */
    static boolean single(Spot spot) {
        return spot.allowed() instanceof Choice
                && (several(spot) == 1 || spot.map().size() == 1)
                && spot.allowed().fits(inside(spot))
                && !(inside(spot) instanceof Map<?, ?>);
    }

    /** The one thing, or the first. */
    static @Nullable Object inside(Spot spot) {
        return spot.value() instanceof List<?> list
                ? list.get(0)
                : spot.map().values().iterator().next();
    }

    /** The scenario with one applicant, whose list has no other; null for any other list. */
    static @Nullable Map<String, @Nullable Object> oneApplicant(Map<String, @Nullable Object> data) {
        var applicants = Data.list(data.get("applicants"));
        if (applicants.size() != 1) {
            return null;
        }
        var one = Data.copyOf(data);
        one.remove("applicants");
        one.put("applicant", applicants.get(0));
        return one;
    }

    /** Makes the one what the other is, where there is another. */
    static void replace(Map<String, @Nullable Object> data, @Nullable Map<String, @Nullable Object> other) {
        if (other != null) {
            data.clear();
            data.putAll(other);
        }
    }

    /** Takes away what the keys that are left forbid; says whether there was anything. */
    static boolean withoutForbidden(List<Spot> spots) {
        var changed = false;
        for (var spot : spots) {
            if (spot.shape() instanceof Keys keys) {
                for (var demand : keys.demands()) {
                    changed |= spot.map().keySet().removeAll(demand.forbiddenIn(spot.map()));
                }
            }
        }
        return changed;
    }
}
