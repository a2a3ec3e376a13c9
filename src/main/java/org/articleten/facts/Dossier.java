package org.articleten.facts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that a deliberation is given: a scenario's facts, and the days on which an answer is asked.
 *
 * @param applicants whose membership is decided, in the scenario's order
 * @param criteria what is stipulated on the substantive limbs of Article 10
 * @param parties the Parties from the start, or null for the real roster
 * @param signatories those who signed the Treaty, where it is not in force at the start, or null
 * @param states what is said of states in place of the reference data
 * @param record the texts of the record on which it draws
 * @param acts by date, then in file order; a vote dated later than its question stands in its question only
 * @param asked the days of the answers, after all acts of that day
 */
public record Dossier(
        List<String> applicants,
        List<Criterion> criteria,
        @Nullable List<String> parties,
        @Nullable List<String> signatories,
        List<StateOverride> states,
        List<Drawn> record,
        List<Act> acts,
        SortedSet<LocalDate> asked) {
    public Dossier {
        applicants = List.copyOf(applicants);
        criteria = List.copyOf(criteria);
        parties = parties == null ? null : List.copyOf(parties);
        signatories = signatories == null ? null : List.copyOf(signatories);
        states = List.copyOf(states);
        record = List.copyOf(record);
        acts = List.copyOf(acts);
        asked = Collections.unmodifiableSortedSet(new TreeSet<>(asked));
    }

    /** With other acts, in their order. */
    public Dossier with(List<Act> others) {
        return new Dossier(applicants, criteria, parties, signatories, states, record, others, asked);
    }
}
