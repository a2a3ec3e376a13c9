package org.articleten.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Some of the single changes, the first of interchangeable governments in place of the others. */
record Selection(List<One> ones) {
    /** A kind of change, by its number, and who makes it. */
    record One(int kind, String by) implements Comparable<One> {
        @Override
        public int compareTo(One other) {
            return BY_KIND.compare(this, other);
        }

        private static final Comparator<One> BY_KIND =
                Comparator.comparingInt(One::kind).thenComparing(One::by);
    }

    static final Selection NONE = new Selection(List.of());

    /** What one government does, by the numbers of the kinds. */
    record Pack(String by, List<Integer> kinds) {}

    /** What each government does, sorted. */
    List<Pack> packs() {
        var packs = new TreeMap<String, List<Integer>>();
        ones.forEach(one ->
                packs.computeIfAbsent(one.by(), ignored -> new ArrayList<>()).add(one.kind()));
        return packs.entrySet().stream()
                .map(entry -> new Pack(
                        entry.getKey(), entry.getValue().stream().sorted().toList()))
                .toList();
    }

    int size() {
        return ones.size();
    }

    Selection and(One one) {
        var more = new ArrayList<>(ones);
        more.add(one);
        return new Selection(more);
    }

    /** Every selection of fewer of these, but for none at all. */
    List<Selection> smaller() {
        var all = new ArrayList<Selection>();
        for (var mask = 1; mask < (1 << ones.size()) - 1; mask++) {
            var some = new ArrayList<One>();
            for (var i = 0; i < ones.size(); i++) {
                if ((mask & (1 << i)) != 0) {
                    some.add(ones.get(i));
                }
            }
            all.add(new Selection(some));
        }
        return all;
    }
}
