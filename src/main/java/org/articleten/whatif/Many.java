package org.articleten.whatif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.articleten.facts.Outcome;
import org.articleten.problem.ProblemsFound;
import org.articleten.whatif.Few.Found;
import org.articleten.whatif.Selection.One;
import org.jspecify.annotations.Nullable;

/** Tries what all governments of a kind do together, and of what leads somewhere leaves out whatever is not needed. */
final class Many {
    /** How much of the plays it may use: the rest is for few changes. */
    private static final int SHARE = 3;

    private final Field field;
    private final Plays plays;
    private final Few few;
    private final Limits limits;
    private final int until;
    private final List<Found> found = new ArrayList<>();

    Many(Field field, Plays plays, Few few, Limits limits) {
        this.field = field;
        this.plays = plays;
        this.few = few;
        this.limits = limits;
        this.until = plays.played() + plays.left() / SHARE;
    }

    List<Found> found() {
        return found;
    }

    void search() throws ProblemsFound {
        var units = units();
        var level = new ArrayList<Map<One, Integer>>();
        level.add(Map.of());
        for (var size = 1; size <= limits.size(); size++) {
            var next = new ArrayList<Map<One, Integer>>();
            for (var before : level) {
                for (var unit : units) {
                    var more = joined(before, unit);
                    if (more != null && !next.contains(more)) {
                        if (plays.played() >= until) {
                            ladder();
                            return;
                        }
                        attempt(more);
                        next.add(more);
                    }
                }
            }
            level = next;
            if ((long) level.size() * units.size() / 2 > until - plays.played()) {
                break;
            }
        }
        ladder();
    }

    /** What all governments do that can, what all of one group do, and what one alone does. */
    private List<Map<One, Integer>> units() {
        var units = new ArrayList<Map<One, Integer>>();
        for (var kind = 0; kind < field.kinds().size(); kind++) {
            var whole = whole(kind);
            if (whole.keySet().stream().anyMatch(few.telling()::contains)) {
                units.add(whole);
                if (whole.size() > 1) {
                    whole.forEach((one, count) -> units.add(Map.of(one, count)));
                }
            }
        }
        return units;
    }

    private Map<One, Integer> whole(int kind) {
        var whole = new TreeMap<One, Integer>();
        for (var group : field.groups()) {
            if (field.kinds().get(kind).changes().containsKey(group.get(0))) {
                whole.put(new One(kind, group.get(0)), group.size());
            }
        }
        return whole;
    }

    private @Nullable Map<One, Integer> joined(Map<One, Integer> before, Map<One, Integer> unit) {
        var joined = new TreeMap<One, Integer>(before);
        var about = new HashSet<Object>();
        before.keySet().forEach(one -> about.add(field.change(one).about()));
        for (var entry : unit.entrySet()) {
            if (!about.add(field.change(entry.getKey()).about())) {
                return null;
            }
            joined.put(entry.getKey(), entry.getValue());
        }
        return joined;
    }

    /** One step of a case after the other, each by all, as far as that leads to what was not found yet. */
    private void ladder() throws ProblemsFound {
        Map<One, Integer> steps = new TreeMap<>();
        for (var kind = 0; kind < field.kinds().size(); kind++) {
            var change = field.kinds().get(kind).changes().values().iterator().next();
            if (Steps.forward(change)) {
                var more = joined(steps, whole(kind));
                if (more != null) {
                    steps = more;
                    attempt(steps);
                }
            }
        }
    }

    private void attempt(Map<One, Integer> counts) throws ProblemsFound {
        var selection = selection(counts);
        if (plays.left() < 1 || selection.size() < 2) {
            return;
        }
        var outcome = plays.outcome(field.changes(selection));
        if (outcome == few.now() || known(selection, outcome)) {
            return;
        }
        var smallest = shrunk(counts, outcome);
        var one = new Found(field.plain(selection(smallest)), outcome);
        if (!known(one.selection(), outcome)) {
            found.removeIf(large -> large.outcome() == outcome && field.holds(large.selection(), one.selection()));
            found.add(one);
            alike(smallest, outcome);
        }
    }

    /** Where all do one thing: other things that do the same alone, done by as many. */
    private void alike(Map<One, Integer> smallest, Outcome outcome) throws ProblemsFound {
        var kinds = smallest.keySet().stream().map(One::kind).distinct().toList();
        if (kinds.size() != 1) {
            return;
        }
        for (var kind : few.alike(kinds.get(0))) {
            var other = new TreeMap<One, Integer>();
            smallest.forEach((one, count) -> other.put(new One(kind, one.by()), count));
            if (plays.left() > other.size() && can(other) && leads(other, outcome) && needed(other, outcome)) {
                found.add(new Found(field.plain(selection(other)), outcome));
            }
        }
    }

    private boolean can(Map<One, Integer> counts) {
        return counts.keySet().stream()
                .allMatch(one -> field.kinds().get(one.kind()).changes().containsKey(one.by()));
    }

    /** Whether one fewer of any of them leads elsewhere. */
    private boolean needed(Map<One, Integer> counts, Outcome outcome) throws ProblemsFound {
        for (var one : counts.keySet()) {
            var fewer = new TreeMap<>(counts);
            fewer.merge(one, -1, Integer::sum);
            if (leads(fewer, outcome)) {
                return false;
            }
        }
        return true;
    }

    private boolean known(Selection selection, Outcome outcome) {
        for (var list : List.of(few.found(), found)) {
            for (var small : list) {
                if (small.outcome() == outcome && field.holds(selection, small.selection())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** With as few of each as still lead there: with one fewer of any they do not. */
    private Map<One, Integer> shrunk(Map<One, Integer> counts, Outcome outcome) throws ProblemsFound {
        var left = new LinkedHashMap<>(counts);
        for (var again = true; again && plays.left() > 0; ) {
            again = false;
            for (var one : List.copyOf(left.keySet())) {
                var most = left.getOrDefault(one, 0);
                var fewest = fewest(left, one, most, outcome);
                if (fewest == 0) {
                    left.remove(one);
                } else {
                    left.put(one, fewest);
                }
                again |= fewest < most;
            }
        }
        return left;
    }

    private int fewest(Map<One, Integer> counts, One one, int most, Outcome outcome) throws ProblemsFound {
        var tried = new LinkedHashMap<>(counts);
        tried.put(one, most - 1);
        if (plays.left() < 1 || !leads(tried, outcome)) {
            return most;
        }
        var enough = most - 1;
        if (enough > 0) {
            tried.put(one, 0);
            if (leads(tried, outcome)) {
                return 0;
            }
        }
        for (var less = 0; enough - less > 1; ) {
            var middle = (less + enough) / 2;
            tried.put(one, middle);
            if (leads(tried, outcome)) {
                enough = middle;
            } else {
                less = middle;
            }
        }
        return enough;
    }

    private boolean leads(Map<One, Integer> counts, Outcome outcome) throws ProblemsFound {
        return plays.outcome(field.changes(selection(counts))) == outcome;
    }

    private Selection selection(Map<One, Integer> counts) {
        var ones = new ArrayList<One>();
        counts.forEach((one, count) ->
                field.group(one.by()).stream().limit(count).forEach(by -> ones.add(new One(one.kind(), by))));
        ones.sort(null);
        return new Selection(ones);
    }
}
