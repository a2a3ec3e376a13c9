package org.articleten.deliberation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.kie.api.runtime.rule.FactHandle;

/**
 * What the rules did while they came to rest once.
 *
 * @param firings the rules that fired, in order; empty where only changes were asked for
 * @param changes what was concluded and what ceased to hold, in order
 * @param stated what rules stated for good
 */
record Happenings(List<Firing> firings, List<Step.Change> changes, List<Statement> stated) {
    /** A fact that a rule stated, and where the engine keeps it. */
    record Statement(Object fact, FactHandle handle) {}

    static final Happenings NONE = new Happenings(List.of(), List.of(), List.of());

    /** One step of all that happened before and now. What began and ceased within it did not happen. */
    static List<Step.Change> net(List<Step.Change> before, List<Step.Change> now) {
        var all = new ArrayList<Step.Change>(before.size() + now.size());
        all.addAll(before);
        all.addAll(now);
        if (all.stream().allMatch(Step.Change::holds)) {
            return all;
        }
        Set<Object> begun = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Object> ceased = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var change : all) {
            var fact = change.fact();
            if (change.holds()) {
                if (!ceased.remove(fact)) {
                    begun.add(fact);
                }
            } else if (!begun.remove(fact)) {
                ceased.add(fact);
            }
        }
        all.removeIf(change -> !(change.holds() ? begun : ceased).remove(change.fact()));
        return all;
    }
}
