package org.articleten.facts;

import java.util.List;

/**
 * Governments sign an applicant's accession protocol.
 *
 * @param entry when, and where in the scenario
 * @param applicant whose protocol
 * @param everyParty whether every Party of the day signs
 * @param by who signs, where they are named
 * @param conditions what the protocol needs for its entry into force beside the acceptances
 * @param amendments what it changes in the Treaty
 */
public record Signature(
        Entry entry,
        String applicant,
        boolean everyParty,
        List<String> by,
        List<Condition> conditions,
        List<Amendment> amendments)
        implements Act, Concerning {
    public Signature {
        by = List.copyOf(by);
        conditions = List.copyOf(conditions);
        amendments = List.copyOf(amendments);
    }

    /** The signature of a protocol that sets no further condition and changes nothing in the Treaty. */
    public Signature(Entry entry, String applicant, boolean everyParty, List<String> by) {
        this(entry, applicant, everyParty, by, List.of(), List.of());
    }
}
