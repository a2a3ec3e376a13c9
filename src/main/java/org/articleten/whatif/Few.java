package org.articleten.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articleten.facts.Outcome;
import org.articleten.problem.ProblemsFound;
import org.articleten.whatif.Selection.One;

/** Tries every combination of few changes, first the single ones. Of interchangeable governments it tries the first. */
final class Few {
    private final Field field;
    private final Plays plays;
    private final Limits limits;
    private final Outcome now;
    private final Set<Object> factsNow;
    private final Map<Selection, Outcome> outcomes = new HashMap<>();
    private final Map<One, One> sameAs = new HashMap<>();
    private final List<One> telling = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private int complete;
    private boolean likened;
    private boolean mistaken;

    /** A selection that leads to another outcome, while no smaller one of it does. */
    record Found(Selection selection, Outcome outcome) {}

    Few(Field field, Plays plays, Limits limits) throws ProblemsFound {
        this.field = field;
        this.plays = plays;
        this.limits = limits;
        var played = plays.play(List.of());
        this.now = played.outcome();
        this.factsNow = played.facts();
    }

    Outcome now() {
        return now;
    }

    List<Found> found() {
        return found;
    }

    /** Up to how many changes every combination was tried. */
    int complete() {
        return complete;
    }

    /** Whether, of changes that do the same alone, only one was combined with others. */
    boolean likened() {
        return likened;
    }

    /** Whether governments that seemed interchangeable are not. */
    boolean mistaken() {
        return mistaken;
    }

    int candidates() {
        return field.firsts().size();
    }

    /** Changes that do something, each of them something else. */
    List<One> telling() {
        return telling;
    }

    /** Kinds that alone do the same as this one, whoever does it. */
    List<Integer> alike(int kind) {
        return sameAs.entrySet().stream()
                .filter(same -> same.getValue().kind() == kind)
                .map(same -> same.getKey().kind())
                .distinct()
                .sorted()
                .toList();
    }

    void single() throws ProblemsFound {
        if (limits.size() < 1) {
            return;
        }
        var byEffect = new LinkedHashMap<List<Object>, One>();
        for (var one : field.firsts()) {
            if (plays.left() < 1) {
                return;
            }
            var selection = new Selection(List.of(one));
            var played = plays.play(field.changes(selection));
            note(selection, played.outcome());
            var about = field.change(one).about();
            if (!played.facts().equals(factsNow)) {
                var same = byEffect.putIfAbsent(List.of(about, played.facts()), one);
                if (same == null) {
                    telling.add(one);
                } else {
                    sameAs.put(one, same);
                }
            }
        }
        complete = 1;
    }

    void further() throws ProblemsFound {
        var level = outcomes.keySet().stream().toList();
        var allowed = field.firsts();
        while (complete > 0 && complete < limits.size()) {
            var next = next(level, allowed);
            if (next.size() > plays.left() && !likened) {
                likened = true;
                allowed = telling;
                level = level.stream().filter(this::tells).toList();
                next = next(level, allowed);
            }
            if (next.size() > plays.left()) {
                return;
            }
            for (var selection : next) {
                note(selection, plays.outcome(field.changes(selection)));
            }
            level = next;
            complete++;
        }
        if (likened) {
            others();
        }
    }

    private boolean tells(Selection selection) {
        return selection.ones().stream().allMatch(one -> telling.contains(first(one)));
    }

    private One first(One one) {
        return new One(one.kind(), field.group(one.by()).get(0));
    }

    /** All with one more change; no more of them than can be played, and one. */
    private List<Selection> next(List<Selection> level, List<One> allowed) {
        var next = new LinkedHashSet<Selection>();
        for (var selection : level) {
            next.addAll(field.larger(selection, allowed));
            if (next.size() > plays.left()) {
                break;
            }
        }
        return List.copyOf(next);
    }

    private void note(Selection selection, Outcome outcome) throws ProblemsFound {
        outcomes.put(selection, outcome);
        if (outcome == now) {
            return;
        }
        for (var smaller : selection.smaller()) {
            if (outcomes.get(field.plain(smaller)) == outcome) {
                return;
            }
        }
        found.add(new Found(selection, outcome));
        var others = field.byLast(selection);
        if (!others.equals(selection) && plays.left() > 0) {
            mistaken |= plays.outcome(field.changes(others)) != outcome;
        }
    }

    /** What does the same alone, is tried in each other's place too. */
    private void others() throws ProblemsFound {
        for (var one : List.copyOf(found)) {
            if (one.selection().size() > 1) {
                others(one, 0, Selection.NONE);
            }
        }
    }

    private void others(Found one, int at, Selection soFar) throws ProblemsFound {
        if (at == one.selection().size()) {
            var selection = field.plain(soFar);
            if (!outcomes.containsKey(selection) && plays.left() > 0) {
                note(selection, plays.outcome(field.changes(selection)));
            }
            return;
        }
        var own = one.selection().ones().get(at);
        others(one, at + 1, soFar.and(own));
        for (var same : sameAs.entrySet()) {
            if (same.getValue().equals(first(own))) {
                others(one, at + 1, soFar.and(new One(same.getKey().kind(), own.by())));
            }
        }
    }
}
