package org.articleten.facts;

import java.util.List;

/**
 * Governments sign an applicant's accession protocol.
 *
 * @param entry when, and where in the scenario
 * @param applicant whose protocol
 * @param everyParty whether every Party of the day signs
 * @param by who signs, where they are named
 */
public record Signature(Entry entry, String applicant, boolean everyParty, List<String> by) implements Act, Concerning {
    public Signature {
        by = List.copyOf(by);
    }
}
