package org.articleten.exploration;

import org.articleten.exploration.Shape.Keys;

/** Gives a map what its other keys demand, and takes away what they forbid. */
final class Repair {
    private Repair() {}

    static void of(Work work) {
        for (var spot : Spots.of(work.scenario(), place -> place.shape() instanceof Keys)) {
            if (spot.shape() instanceof Keys keys) {
                keys.demands().forEach(demand -> meet(demand, spot, keys, work.invention()));
            }
        }
    }

    private static void meet(Demand demand, Spot spot, Keys keys, Invention invention) {
        var map = spot.map();
        demand.forbiddenIn(map).forEach(map::remove);
        if (demand.holds(map)) {
            for (var key : demand.required()) {
                var shape = keys.known().get(key);
                if (shape != null && !map.containsKey(key)) {
                    map.put(key, invention.value(shape, spot.slot() + '/' + key));
                }
            }
        }
    }
}
