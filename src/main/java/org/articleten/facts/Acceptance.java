package org.articleten.facts;

import java.util.List;

/**
 * The depositary receives governments' acceptance of an applicant's accession protocol.
 *
 * @param entry when, and where in the scenario
 * @param applicant whose protocol
 * @param everyParty whether every Party of the day accepts
 * @param by who accepts, where they are named
 */
public record Acceptance(Entry entry, String applicant, boolean everyParty, List<String> by)
        implements Act, Concerning {
    public Acceptance {
        by = List.copyOf(by);
    }
}
