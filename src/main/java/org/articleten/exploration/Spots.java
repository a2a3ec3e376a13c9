package org.articleten.exploration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.articleten.exploration.Shape.Items;
import org.articleten.exploration.Shape.Keys;
import org.articleten.exploration.Shape.Simple;
import org.jspecify.annotations.Nullable;

/** Goes through a scenario and its format side by side, and finds every place that the format knows, in their order. */
final class Spots {
    private final List<Spot> found = new ArrayList<>();

    private Spots() {}

    /** All places of a scenario, first the scenario as a whole. */
    static List<Spot> of(Map<String, @Nullable Object> scenario) {
        var spots = new Spots();
        var whole = new ArrayList<@Nullable Object>();
        whole.add(scenario);
        spots.visit(whole, 0, scenario, Format.scenario(), "", false, null);
        return spots.found;
    }

    /** Those that satisfy a condition. */
    static List<Spot> of(Map<String, @Nullable Object> scenario, Predicate<Spot> condition) {
        return of(scenario).stream().filter(condition).toList();
    }

    private void visit(
            Object holder,
            Object key,
            @Nullable Object value,
            Shape allowed,
            String slot,
            boolean removable,
            @Nullable Shape names) {
        var shape = allowed.chosenFor(value);
        if (shape == null) {
            return;
        }
        var place = Spot.below(slot, allowed, shape);
        found.add(new Spot(holder, key, value, allowed, shape, place, removable, names));
        if (shape instanceof Keys keys) {
            entries(Data.map(value), keys, place);
        } else if (shape instanceof Items items) {
            var list = Data.list(value);
            for (var i = 0; i < list.size(); i++) {
                visit(list, i, list.get(i), items.each(), place, list.size() > items.fewest(), null);
            }
        }
    }

    private void entries(Map<String, @Nullable Object> map, Keys keys, String slot) {
        map.forEach((key, value) -> {
            var known = keys.known().get(key);
            if (known != null) {
                visit(map, key, value, known, slot + '/' + key, !keys.required().contains(key), null);
            } else if (keys.others() != null) {
                var names = key.equals("default") ? null : keys.names();
                visit(map, key, value, keys.others(), slot + "/*", true, names);
            }
        });
    }

    /** The names of states and other actors in a scenario, each as often as it stands there. */
    static List<String> codes(List<Spot> spots) {
        var codes = new ArrayList<String>();
        for (var spot : spots) {
            if (spot.names() != null && spot.key() instanceof String name && name.length() == 2) {
                codes.add(name);
            }
            if (spot.shape() == Simple.CODE && spot.value() instanceof String code) {
                codes.add(code);
            }
        }
        return codes;
    }
}
