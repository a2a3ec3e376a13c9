package org.articleten.deliberation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which object a fact goes by, where the engine has another that says the same. */
final class Identities {
    private final IdentityHashMap<Object, Object> originals = new IdentityHashMap<>();
    private final Map<Object, List<Object>> stated = new HashMap<>();
    private final Set<Object> twins = new HashSet<>();

    /** The object that a fact goes by. */
    Object of(Object fact) {
        return originals.isEmpty() ? fact : originals.getOrDefault(fact, fact);
    }

    /** A fact goes by this object from now on. */
    void put(Object fact, Object original) {
        originals.put(fact, original);
    }

    /** The object that a fact went by, which is gone. */
    Object remove(Object fact) {
        var original = originals.remove(fact);
        return original == null ? fact : original;
    }

    /** Facts go by other objects from now on. */
    void rename(IdentityHashMap<Object, Object> renamed) {
        originals.replaceAll((fact, original) -> renamed.getOrDefault(original, original));
        originals.putAll(renamed);
    }

    /** A rule has stated a fact for good. */
    void state(Object fact) {
        var all = stated.computeIfAbsent(fact, ignored -> new ArrayList<>(1));
        all.add(fact);
        if (all.size() > 1) {
            twins.add(fact);
        }
    }

    /** What a rule stated is taken back. */
    void unstate(Object fact) {
        stated.computeIfPresent(fact, (same, all) -> without(all, fact));
    }

    private static @Nullable List<Object> without(List<Object> all, Object fact) {
        all.removeIf(one -> one == fact);
        return all.isEmpty() ? null : all;
    }

    /**
     * The members of a collected list. Where equal facts were stated all of them are in it, or none, whichever of them the
     * engine has taken out: it takes the first that is equal.
     */
    void members(Collection<?> collected, List<Object> given) {
        var told = new HashSet<Object>();
        for (var member : collected) {
            if (!twins.contains(member)) {
                given.add(of(member));
            } else if (told.add(member)) {
                given.addAll(stated.getOrDefault(member, List.of()));
            }
        }
    }
}
