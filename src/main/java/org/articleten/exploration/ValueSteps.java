package org.articleten.exploration;

import java.util.List;
import org.articleten.exploration.Shape.Choice;
import org.articleten.exploration.Shape.Items;
import org.articleten.exploration.Shape.Keys;
import org.articleten.exploration.Shape.Simple;
import org.articleten.exploration.Shape.Words;

/** Steps that change what stands at one place, wherever the format has such a place. */
final class ValueSteps {
    private ValueSteps() {}

    /** Another word of those allowed. */
    static boolean word(Work work) {
        var spot = work.one(place ->
                place.shape() instanceof Words && place.allowed().words().size() > 1);
        if (spot == null) {
            return false;
        }
        var others = spot.allowed().words().stream()
                .filter(word -> !word.equals(spot.value()))
                .toList();
        spot.put(work.chance().of(others));
        return !others.isEmpty();
    }

    /** Another day. */
    static boolean day(Work work) {
        var spot = work.one(place -> place.shape() == Simple.DAY);
        if (spot == null) {
            return false;
        }
        spot.put(work.invention().day(Scene.day(spot.value())));
        return true;
    }

    /** Another state or actor, where one is named. */
    static boolean code(Work work) {
        var spot = work.one(place -> place.shape() == Simple.CODE || (place.names() != null && !describes(place)));
        if (spot == null) {
            return false;
        }
        if (spot.shape() == Simple.CODE) {
            spot.put(work.invention().code(spot.slot()));
            return true;
        }
        var code = work.invention().code("");
        if (Data.map(spot.holder()).containsKey(code)) {
            return false;
        }
        spot.rename(code);
        return true;
    }

    /** Yes for no, or no for yes. */
    static boolean truth(Work work) {
        var spot = work.one(place -> place.shape() == Simple.TRUTH);
        if (spot == null) {
            return false;
        }
        spot.put(!Boolean.TRUE.equals(spot.value()));
        return true;
    }

    /** One more or one less, half, or another number from the same place. */
    static boolean number(Work work) {
        var spot = work.one(place -> place.shape() == Simple.NUMBER);
        if (spot == null || !(spot.value() instanceof Integer now)) {
            return false;
        }
        spot.put(
                switch (work.chance().below(4)) {
                    case 0 -> now + 1;
                    case 1 -> now - 1;
                    case 2 -> now / 2;
                    default -> work.invention().value(Simple.NUMBER, spot.slot());
                });
        return true;
    }

    /** Something else that is allowed there, of whatever form. */
    static boolean form(Work work) {
        var spot = work.one(place -> place.allowed() instanceof Choice && Invention.matters(place.allowed()));
        if (spot == null || spot.isAct()) {
            return false;
        }
        spot.put(work.invention().value(spot.allowed(), spot.slot()));
        return true;
    }

    /** One thing less: an act, an item, or a key that need not be there. */
    static boolean remove(Work work) {
        var spot = work.one(place -> place.removable() && Invention.matters(place.allowed()) && !describes(place));
        if (spot == null || spot.key().equals(Forms.TIMELINE)) {
            return false;
        }
        spot.remove();
        return true;
    }

    /** One of the keys that a map has not, with something under it. */
    static boolean key(Work work) {
        var spot = work.one(place -> place.shape() instanceof Keys keys
                && place.slot().length() > 0
                && !absent(place, keys).isEmpty());
        if (spot == null || !(spot.shape() instanceof Keys keys)) {
            return false;
        }
        return add(work, spot, keys);
    }

    /** One of the keys that the scenario as a whole has not. */
    static boolean setting(Work work) {
        var whole = Spots.of(work.scenario()).get(0);
        return whole.shape() instanceof Keys keys && add(work, whole, keys);
    }

    private static boolean add(Work work, Spot spot, Keys keys) {
        var key = work.chance().of(absent(spot, keys));
        var shape = key == null ? null : keys.known().get(key);
        if (key == null || shape == null) {
            return false;
        }
        spot.map().put(key, work.invention().value(shape, spot.slot() + '/' + key));
        return true;
    }

    /** Whether it describes a state, without which nobody could name that state. */
    private static boolean describes(Spot spot) {
        return spot.slot().equals("/states") || spot.slot().equals("/states/*");
    }

    private static List<String> absent(Spot spot, Keys keys) {
        return keys.known().entrySet().stream()
                .filter(entry -> !Forms.FOR_READERS.contains(entry.getKey())
                        && !spot.map().containsKey(entry.getKey())
                        && Invention.matters(entry.getValue())
                        && keys.demands().stream()
                                .noneMatch(
                                        demand -> demand.forbiddenIn(spot.map()).contains(entry.getKey())))
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    /** A further entry of a map of actors, such as a vote. */
    static boolean entry(Work work) {
        var spot = work.one(place -> place.shape() instanceof Keys keys && keys.others() != null);
        if (spot == null || !(spot.shape() instanceof Keys keys) || keys.others() == null) {
            return false;
        }
        spot.map().put(work.invention().name(keys), work.invention().value(keys.others(), spot.slot() + "/*"));
        return true;
    }

    /** A further item of a list that is no timeline. */
    static boolean item(Work work) {
        var spot = work.one(
                place -> place.shape() instanceof Items && !place.slot().equals(Spot.TIMELINE));
        if (spot == null || !(spot.shape() instanceof Items items)) {
            return false;
        }
        var list = Data.list(spot.value());
        var item = work.invention().value(items.each(), spot.slot());
        if (list.contains(item)) {
            return false;
        }
        list.add(work.chance().below(list.size() + 1), item);
        return true;
    }
}
