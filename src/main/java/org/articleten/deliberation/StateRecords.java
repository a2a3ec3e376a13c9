package org.articleten.deliberation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.articleten.facts.Dossier;
import org.articleten.facts.StateRecord;
import org.articleten.rulebook.ReferenceData;

/** Knows what holds of each applicant on the day that is played. */
final class StateRecords {
    private final ReferenceData data;
    private final Dossier dossier;
    private final Map<String, StateRecord> held = new HashMap<>();

    StateRecords(ReferenceData data, Dossier dossier) {
        this.data = data;
        this.dossier = dossier;
    }

    /**
     * What changes on a day.
     *
     * @param begun the records that hold from now on
     * @param ended those that held until now
     */
    record Change(List<StateRecord> begun, List<StateRecord> ended) {}

    /** The days after this one on which something changes. */
    Set<LocalDate> changes(LocalDate after) {
        var days = new TreeSet<LocalDate>();
        dossier.applicants().forEach(applicant -> days.addAll(data.changes(applicant, after)));
        return days;
    }

    /** Comes to a day, which is not before the last one that it came to. */
    Change on(LocalDate day) {
        var begun = new ArrayList<StateRecord>();
        var ended = new ArrayList<StateRecord>();
        for (var applicant : dossier.applicants()) {
            var record = data.state(applicant, day, dossier.states());
            var before = held.get(applicant);
            if (!record.equals(before)) {
                held.put(applicant, record);
                begun.add(record);
                if (before != null) {
                    ended.add(before);
                }
            }
        }
        return new Change(begun, ended);
    }
}
