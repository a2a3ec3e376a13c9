package org.articleten.deliberation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.articleten.facts.Dossier;
import org.articleten.facts.StateRecord;
import org.articleten.rulebook.ReferenceData;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Keeps in the session what holds of each applicant on the day that is played. */
final class StateRecords {
    private final KieSession session;
    private final ReferenceData data;
    private final Dossier dossier;
    private final Map<String, StateRecord> held = new HashMap<>();
    private final Map<String, FactHandle> handles = new HashMap<>();

    StateRecords(KieSession session, ReferenceData data, Dossier dossier) {
        this.session = session;
        this.data = data;
        this.dossier = dossier;
    }

    /** The days after this one on which something changes. */
    Set<LocalDate> changes(LocalDate after) {
        var days = new TreeSet<LocalDate>();
        dossier.applicants().forEach(applicant -> days.addAll(data.changes(applicant, after)));
        return days;
    }

    /** Lets the records of a day hold; says whether any changed. */
    boolean hold(LocalDate day) {
        var changed = false;
        for (var applicant : dossier.applicants()) {
            var record = data.state(applicant, day, dossier.states());
            if (!record.equals(held.put(applicant, record))) {
                var before = handles.put(applicant, session.insert(record));
                if (before != null) {
                    session.delete(before);
                }
                changed = true;
            }
        }
        return changed;
    }
}
