package org.articleten.deliberation;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Watches the rules come back to where they have been: what stood there and stands no more is to be concluded again, what
 * was concluded since is to cease, and nothing else is to change.
 */
final class Restoration {
    private final Set<Object> expected = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> vanishing = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Object, Object> byWhatItSays = new HashMap<>();
    private boolean faithful = true;

    /** Takes back changes, the last first. */
    void takeBack(List<Step.Change> changes) {
        for (var i = changes.size() - 1; i >= 0; i--) {
            var fact = changes.get(i).fact();
            if (changes.get(i).holds()) {
                if (!expected.remove(fact)) {
                    vanishing.add(fact);
                }
            } else if (!vanishing.remove(fact)) {
                expected.add(fact);
            }
        }
    }

    /** All is taken back. */
    void begin() {
        expected.forEach(fact -> byWhatItSays.put(fact, fact));
    }

    /** The object that a conclusion was before. */
    Object concluded(Object fact, boolean logical) {
        var original = byWhatItSays.remove(fact);
        if (original == null) {
            vanishing.add(fact);
        }
        faithful &= logical;
        return original == null ? fact : original;
    }

    void ceased(Object fact, boolean wanted) {
        if (wanted && !vanishing.remove(fact)) {
            byWhatItSays.put(fact, fact);
        }
    }

    /** Whether all is as it was. */
    boolean faithful() {
        return faithful && byWhatItSays.isEmpty() && vanishing.isEmpty();
    }
}
