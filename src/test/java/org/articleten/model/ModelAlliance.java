package org.articleten.model;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articleten.model.ModelScenario.Listed;
import org.articleten.model.ModelScenario.Real;
import org.jspecify.annotations.Nullable;

/** The Parties of the moment, the real accessions still to come and the notices that run. */
final class ModelAlliance {
    private static final LocalDate NOTICE_POSSIBLE_FROM = LocalDate.of(1969, 8, 24);

    private final SortedSet<String> parties = new TreeSet<>();
    private final SortedMap<String, LocalDate> since = new TreeMap<>();
    private final SortedMap<String, LocalDate> awaited = new TreeMap<>();
    private final SortedMap<String, LocalDate> leaving = new TreeMap<>();

    ModelAlliance(ModelScenario scenario) {
        if (scenario.membership() instanceof Listed listed) {
            parties.addAll(listed.parties());
        } else if (scenario.membership() instanceof Real real) {
            LocalDate firstAct = scenario.inOrder().get(0).on();
            awaited.putAll(real.since());
            // An applicant joins by the scenario's own acts only, unless it was a Party before they begin.
            awaited.entrySet()
                    .removeIf(entry -> scenario.applicants().contains(entry.getKey())
                            && entry.getValue().isAfter(firstAct));
        }
    }

    /** The same day one year later; 1 March for a notice of 29 February. */
    static LocalDate yearAfter(LocalDate notice) {
        boolean leapDay = notice.getMonthValue() == 2 && notice.getDayOfMonth() == 29;
        return leapDay ? LocalDate.of(notice.getYear() + 1, 3, 1) : notice.plusYears(1);
    }

    SortedSet<String> parties() {
        return new TreeSet<>(parties);
    }

    boolean has(String actor) {
        return parties.contains(actor);
    }

    @Nullable
    LocalDate memberSince(String party) {
        return since.get(party);
    }

    void join(String state, LocalDate on) {
        parties.add(state);
        since.put(state, on);
    }

    void accedeAsInReality(LocalDate today) {
        awaited.forEach((state, date) -> {
            if (date.equals(today)) {
                join(state, date);
            }
        });
    }

    /** Takes out everyone whose year ends today, all at once, and says who that was. */
    SortedSet<String> leaveAfterTheYear(LocalDate today) {
        SortedSet<String> gone = new TreeSet<>();
        leaving.forEach((state, date) -> {
            if (date.equals(today)) {
                gone.add(state);
            }
        });
        gone.forEach(state -> {
            leaving.remove(state);
            parties.remove(state);
            since.remove(state);
        });
        return gone;
    }

    /** Takes a notice; false where it comes from a Party before any may be given. */
    boolean denounce(String state, LocalDate on) {
        if (!has(state)) {
            return true;
        }
        if (on.isBefore(NOTICE_POSSIBLE_FROM)) {
            return false;
        }
        leaving.putIfAbsent(state, yearAfter(on));
        return true;
    }

    void retract(String state) {
        leaving.remove(state);
    }
}
