package org.articleten.whatif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articleten.facts.Outcome;

/**
 * Changes that together lead to an outcome, while no fewer of them do.
 *
 * @param choices who does what; each government counts in one of them only
 * @param outcome what they lead to
 * @param throughout whether every smaller selection of them was tried; else each of them was left out by itself
 */
public record ChangeSet(List<Choice> choices, Outcome outcome, boolean throughout) {
    public ChangeSet {
        choices = List.copyOf(choices);
    }

    /** How many elementary changes it takes. */
    public int size() {
        return choices.stream()
                .mapToInt(choice -> choice.count() * choice.among().get(0).size())
                .sum();
    }

    /** The changes, by the first governments where it is left open which. */
    public List<Change> changes() {
        var taken = new HashSet<String>();
        var changes = new ArrayList<Change>();
        for (var choice : choices) {
            var left = choice.count();
            for (var each : choice.among()) {
                var by = each.get(0).by();
                if (left > 0 && (by.isEmpty() || taken.add(by))) {
                    changes.addAll(each);
                    left--;
                }
            }
        }
        return changes;
    }

    /** Every set of changes that this stands for. */
    public Set<Set<Change>> each() {
        var all = new HashSet<Set<Change>>();
        gather(0, new HashSet<>(), new HashSet<>(), all);
        return all;
    }

    private void gather(int at, Set<Change> soFar, Set<String> taken, Set<Set<Change>> all) {
        if (at == choices.size()) {
            all.add(Set.copyOf(soFar));
            return;
        }
        choose(at, 0, choices.get(at).count(), soFar, taken, all);
    }

    private void choose(int at, int from, int left, Set<Change> soFar, Set<String> taken, Set<Set<Change>> all) {
        if (left == 0) {
            gather(at + 1, soFar, taken, all);
            return;
        }
        var among = choices.get(at).among();
        for (var i = from; i < among.size(); i++) {
            var by = among.get(i).get(0).by();
            if (!taken.contains(by)) {
                var further = new HashSet<>(soFar);
                further.addAll(among.get(i));
                var busy = new HashSet<>(taken);
                if (!by.isEmpty()) {
                    busy.add(by);
                }
                choose(at, i + 1, left - 1, further, busy, all);
            }
        }
    }
}
