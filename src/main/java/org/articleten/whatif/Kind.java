package org.articleten.whatif;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A change that governments can make, each for itself.
 *
 * @param changes what each of them would do, by its code; under the empty text what nobody in particular does
 */
record Kind(SortedMap<String, Change> changes) {
    static Kind of(Change change) {
        var changes = new TreeMap<String, Change>();
        changes.put(change.by(), change);
        return new Kind(changes);
    }
}
