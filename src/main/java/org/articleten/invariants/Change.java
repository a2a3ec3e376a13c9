package org.articleten.invariants;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change that an invariant speaks of.
 *
 * @param verb what is done
 * @param things to what
 * @param by whose doing it is, or null where it is nobody's
 * @param to the vote words that come in place of another; all where none are named
 */
record Change(Verb verb, List<String> things, @Nullable Who by, List<String> to) {
    Change {
        things = List.copyOf(things);
        to = List.copyOf(to);
    }
}
