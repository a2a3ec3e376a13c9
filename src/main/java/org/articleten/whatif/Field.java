package org.articleten.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.articleten.facts.Outcome;
import org.articleten.whatif.Selection.One;
import org.articleten.whatif.Selection.Pack;

/** All single changes, and which governments stand for which. */
final class Field {
    private final List<Kind> kinds;
    private final Map<String, List<String>> groups = new HashMap<>();
    private final List<List<String>> all = new ArrayList<>();

    /**
     * Of these kinds.
     *
     * @param alike governments that are interchangeable
     */
    Field(List<Kind> kinds, Collection<List<String>> alike) {
        this.kinds = kinds;
        for (var group : alike) {
            // Who can do something that others cannot, is not interchangeable with them.
            var able = new TreeMap<String, List<String>>();
            group.forEach(by ->
                    able.computeIfAbsent(able(by), ignored -> new ArrayList<>()).add(by));
            able.values().forEach(some -> {
                all.add(some);
                some.forEach(by -> groups.put(by, some));
            });
        }
        all.sort(Comparator.comparing(group -> group.get(0)));
        all.add(List.of(""));
        groups.put("", List.of(""));
    }

    private String able(String by) {
        var able = new StringBuilder();
        for (var kind : kinds) {
            able.append(kind.changes().containsKey(by) ? '1' : '0');
        }
        return able.toString();
    }

    List<Kind> kinds() {
        return kinds;
    }

    List<List<String>> groups() {
        return all;
    }

    List<String> group(String by) {
        return groups.getOrDefault(by, List.of(by));
    }

    Change change(One one) {
        var change = kinds.get(one.kind()).changes().get(one.by());
        if (change == null) {
            throw new IllegalStateException("no such change");
        }
        return change;
    }

    List<Change> changes(Selection selection) {
        return selection.ones().stream().map(this::change).toList();
    }

    /** All single changes, by the first of each group. */
    List<One> firsts() {
        var ones = new ArrayList<One>();
        for (var kind = 0; kind < kinds.size(); kind++) {
            for (var group : all) {
                if (kinds.get(kind).changes().containsKey(group.get(0))) {
                    ones.add(new One(kind, group.get(0)));
                }
            }
        }
        return ones;
    }

    /** The same, with the first governments of each group in place of those that are like them. */
    Selection plain(Selection selection) {
        var byGroup = new HashMap<List<String>, List<Pack>>();
        selection
                .packs()
                .forEach(pack -> byGroup.computeIfAbsent(group(pack.by()), ignored -> new ArrayList<>())
                        .add(pack));
        var ones = new ArrayList<One>();
        byGroup.forEach((group, packs) -> {
            packs.sort(Comparator.comparing(pack -> pack.kinds().toString()));
            for (var i = 0; i < packs.size(); i++) {
                for (var kind : packs.get(i).kinds()) {
                    ones.add(new One(kind, group.get(i)));
                }
            }
        });
        ones.sort(null);
        return new Selection(ones);
    }

    /** With one more of these changes, in every way that is not like another. */
    List<Selection> larger(Selection selection, Collection<One> allowed) {
        var larger = new ArrayList<Selection>();
        var taken = new HashSet<Object>();
        changes(selection).forEach(change -> taken.add(change.about()));
        var used = new HashSet<String>();
        selection.ones().forEach(one -> used.add(one.by()));
        for (var one : allowed) {
            for (var by : group(one.by())) {
                var more = new One(one.kind(), by);
                if (!taken.contains(change(more).about())) {
                    larger.add(plain(selection.and(more)));
                }
                if (!used.contains(by)) {
                    break;
                }
            }
        }
        return larger;
    }

    /** The same by the last governments of each group. */
    Selection byLast(Selection selection) {
        return new Selection(selection.ones().stream()
                .map(one -> {
                    var group = group(one.by());
                    return new One(one.kind(), group.get(group.size() - 1 - group.indexOf(one.by())));
                })
                .sorted()
                .toList());
    }

    /** As others read it: whoever can do it, and how many of them. */
    ChangeSet told(Selection selection, Outcome outcome, boolean throughout) {
        var counts = new LinkedHashMap<List<Object>, Integer>();
        for (var pack : selection.packs()) {
            if (pack.by().isEmpty()) {
                pack.kinds().forEach(kind -> counts.put(List.of(group(""), List.of(kind)), 1));
            } else {
                counts.merge(List.of(group(pack.by()), pack.kinds()), 1, Integer::sum);
            }
        }
        var choices = new ArrayList<Choice>();
        counts.keySet().stream()
                .sorted(Comparator.comparing(this::place))
                .forEach(key -> choices.add(choice(key, counts.getOrDefault(key, 0))));
        return new ChangeSet(choices, outcome, throughout);
    }

    /** What is voted, is told first. */
    private int place(List<Object> key) {
        var kind = (Integer) ((List<?>) key.get(1)).get(0);
        return kinds.get(kind).changes().values().iterator().next() instanceof Change.Vote ? kind - kinds.size() : kind;
    }

    private Choice choice(List<Object> key, int count) {
        var among = new ArrayList<List<Change>>();
        for (var by : (List<?>) key.get(0)) {
            var changes = new ArrayList<Change>();
            for (var kind : (List<?>) key.get(1)) {
                changes.add(change(new One((Integer) kind, (String) by)));
            }
            among.add(changes);
        }
        return new Choice(among, count);
    }

    /** Whether one holds all changes of another, or of one like it. */
    boolean holds(Selection large, Selection small) {
        var types = new LinkedHashMap<List<Object>, Integer>();
        large.packs().forEach(pack -> types.merge(List.of(group(pack.by()), pack.kinds()), 1, Integer::sum));
        var counts = types.values().stream().mapToInt(Integer::intValue).toArray();
        return fits(small.packs(), 0, 0, List.copyOf(types.keySet()), counts);
    }

    /** Whether the packs from one on find room; packs that are the same take places in their order. */
    private boolean fits(List<Pack> packs, int at, int from, List<List<Object>> types, int[] counts) {
        if (at == packs.size()) {
            return true;
        }
        var pack = packs.get(at);
        for (var type = from; type < types.size(); type++) {
            if (counts[type] > 0
                    && types.get(type).get(0).equals(group(pack.by()))
                    && ((List<?>) types.get(type).get(1)).containsAll(pack.kinds())) {
                counts[type]--;
                var next = at + 1 < packs.size() && same(pack, packs.get(at + 1)) ? type : 0;
                var fits = fits(packs, at + 1, next, types, counts);
                counts[type]++;
                if (fits) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean same(Pack one, Pack other) {
        return one.kinds().equals(other.kinds()) && group(one.by()).equals(group(other.by()));
    }
}
