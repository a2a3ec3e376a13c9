package org.articleten.exploration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.articleten.exploration.Shape.Keys;
import org.articleten.exploration.Shape.Words;
import org.articleten.problem.ProblemsFound;
import org.jspecify.annotations.Nullable;

/**
 * Makes a scenario smaller, as long as something holds of it: first by parts of lists, then by single acts, items and
 * keys, by who is named and by simpler words, until none of these can be done any more. The same for the same start.
 */
public final class Smallest {
    /** Whatever it was called, it is another scenario now. */
    static final String TITLE = "Smallest scenario found";

    /** Enough for any but the longest scenario. */
    public static final int USUAL_TRIES = 3_000;

    private final Holds holds;
    private int triesLeft;
    private Draft best;
    private long size;

    private Smallest(Draft start, Holds holds, int tries) {
        this.best = start;
        this.size = Size.of(start.data());
        this.holds = holds;
        this.triesLeft = tries;
    }

    /**
     * The smallest draft that was found of which something holds, as it does of the start. It expects nothing.
     *
     * @param tries how often it may be asked whether it holds; when they are used up, the smallest so far
     */
    public static Draft of(Draft start, Holds holds, int tries) throws ProblemsFound {
        var question = start.withoutExpect();
        if (!holds.of(question)) {
            throw new IllegalArgumentException("what should hold of a smaller scenario does not hold of the first");
        }
        var search = new Smallest(question, holds, tries);
        search.search();
        return search.best.titled(TITLE);
    }

    private void search() {
        long before;
        do {
            before = size;
            edit(Simpler::forReaders);
            fewParties();
            parts();
            each(spot -> spot.removable(), Spot::remove);
            forget();
            each(spot -> spot.shape() instanceof Keys keys && keys.others() != null, Simpler::onlyDefault);
            each(Simpler::single, spot -> spot.put(Simpler.inside(spot)));
            words();
            merge();
            edit(data -> Simpler.replace(data, Simpler.oneApplicant(data)));
            edit(data -> Simpler.replace(data, Forms.inShort(data)));
        } while (size < before && triesLeft > 0);
    }

    /** A change of a copy; says nothing, since a copy that is no smaller, or is refused, is thrown away. */
    private interface Edit {
        void of(Map<String, @Nullable Object> data);
    }

    private boolean edit(Edit edit) {
        var data = Data.copyOf(best.data());
        edit.of(data);
        var spots = Spots.of(data);
        var smaller = Size.of(data, Simpler.withoutForbidden(spots) ? Spots.of(data) : spots);
        if (smaller >= size || triesLeft <= 0) {
            return false;
        }
        var draft = best.with(Forms.ordered(data));
        if (draft.sketchOrNull() == null || !holds(draft)) {
            return false;
        }
        best = draft;
        size = smaller;
        return true;
    }

    private boolean holds(Draft draft) {
        triesLeft--;
        try {
            return holds.of(draft);
        } catch (ProblemsFound refused) {
            return false;
        }
    }

    /** Does something at each place in turn; where it holds, the place is not there any more, and the next has its number. */
    private void each(Predicate<Spot> condition, SpotEdit change) {
        var places = Spots.of(best.data(), condition).size();
        for (var i = 0; i < places; ) {
            var number = i;
            if (edit(data -> change.at(Spots.of(data, condition).get(number)))) {
                places = Spots.of(best.data(), condition).size();
            } else {
                i++;
            }
        }
    }

    private interface SpotEdit {
        void at(Spot spot);
    }

    /** Half of a list or of a map of actors at once, then quarters, down to two. */
    private void parts() {
        Predicate<Spot> several = spot -> Simpler.several(spot) > 2;
        for (var i = 0; i < Spots.of(best.data(), several).size(); i++) {
            var number = i;
            for (var part = Simpler.several(Spots.of(best.data(), several).get(i)) / 2; part > 1; part /= 2) {
                var length = part;
                var from = 0;
                while (number < Spots.of(best.data(), several).size()
                        && from < Simpler.several(Spots.of(best.data(), several).get(number))) {
                    var start = from;
                    if (!edit(data -> Simpler.cut(Spots.of(data, several).get(number), start, length))) {
                        from += length;
                    }
                }
            }
        }
    }

    /** Few Parties in place of the real ones: those that are named, with up to two that are not. */
    private void fewParties() {
        if (best.data().containsKey("parties") || best.data().containsKey("signatories")) {
            return;
        }
        var named = new ArrayList<>(best.scene().named());
        named.removeAll(best.scene().applicants());
        named.removeIf(name -> name.length() != 2);
        for (var parties : List.of(List.<String>of(), named)) {
            for (var more : List.of(List.<String>of(), List.of("CA"), List.of("CA", "US"))) {
                var all = new ArrayList<@Nullable Object>(parties);
                more.stream().filter(party -> !parties.contains(party)).forEach(all::add);
                if (edit(data -> data.put("parties", all))) {
                    return;
                }
            }
        }
    }

    /** Without somebody, and all that names them. */
    private void forget() {
        for (var name : best.scene().named()) {
            edit(data -> {
                if (!Names.forget(data, name)) {
                    data.clear();
                }
            });
        }
    }

    /** One in place of two. */
    private void merge() {
        for (var name : best.scene().named()) {
            for (var other : best.scene().named()) {
                if (!name.equals(other)
                        && !best.scene().applicants().contains(name)
                        && !best.scene().applicants().contains(other)
                        && edit(data -> Simpler.replace(data, Data.map(Names.replaced(data, name, other))))) {
                    break;
                }
            }
        }
    }

    /** Each word as near to the first that is allowed as it can be. */
    private void words() {
        for (var i = 0; i < Spots.of(best.data(), Smallest::word).size(); i++) {
            var number = i;
            var spot = Spots.of(best.data(), Smallest::word).get(i);
            for (var word : spot.shape().words()) {
                if (word.equals(spot.value())
                        || edit(data ->
                                Spots.of(data, Smallest::word).get(number).put(word))) {
                    break;
                }
            }
        }
    }

    private static boolean word(Spot spot) {
        return spot.shape() instanceof Words;
    }
}
