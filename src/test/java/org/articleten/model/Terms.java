package org.articleten.model;

import java.util.List;

/**
 * What a protocol says beside the accession.
 *
 * @param conditions what its entry into force needs beside the acceptances
 * @param changes what it changes in the Treaty
 */
record Terms(List<String> conditions, List<Change> changes) {
    static final Terms NONE = new Terms(List.of(), List.of());

    Terms {
        conditions = List.copyOf(conditions);
        changes = List.copyOf(changes);
    }

    /** A change of an article, from the accession of the state named. */
    record Change(int article, String upon, String says) {}
}
