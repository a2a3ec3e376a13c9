package org.articleten.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.articleten.model.ModelAct.Question;
import org.jspecify.annotations.Nullable;

/**
 * A scenario as the model sees it.
 *
 * @param timeline the acts in file order, which need not be the order of their dates
 * @param dates the days asked for; the first is the scenario's own {@code asOf}
 * @param houseRules whether the rules are those of a conference at which one may abstain
 * @param record names of texts that NATO has adopted, played beside the scenario's own acts
 * @param remarks which remarks for the reader stand in the file; none where it is 0
 */
public record ModelScenario(
        Membership membership,
        List<String> applicants,
        Map<String, Reference> states,
        Map<String, Criteria> criteria,
        List<ModelAct> timeline,
        List<LocalDate> dates,
        boolean houseRules,
        List<String> record,
        int remarks) {

    public ModelScenario {
        applicants = List.copyOf(applicants);
        states = new TreeMap<>(states);
        criteria = new TreeMap<>(criteria);
        timeline = List.copyOf(timeline);
        dates = List.copyOf(dates);
        record = List.copyOf(record);
    }

    /** Who the Parties are before anyone acts. */
    public sealed interface Membership {}

    /** The scenario's own list, standing from the start. */
    public record Listed(List<String> parties) implements Membership {
        public Listed {
            parties = List.copyOf(parties);
        }
    }

    /** The real Parties, each from the day of its accession. */
    public record Real(SortedMap<String, LocalDate> since) implements Membership {
        public Real {
            since = new TreeMap<>(since);
        }
    }

    enum Statehood {
        YES,
        CONTESTED,
        NO
    }

    enum European {
        YES,
        BY_PRACTICE,
        ARGUABLE,
        NO
    }

    enum Finding {
        MET,
        UNMET,
        UNASSESSED
    }

    /** What the reference data say of a state. */
    record Reference(
            Statehood state, European european, @Nullable String conflictingAlliance) {
        static final Reference PLAIN = new Reference(Statehood.YES, European.YES, null);
    }

    /** What the Parties find on the two substantive limbs. */
    record Criteria(Finding principles, Finding security) {
        static final Criteria UNASSESSED = new Criteria(Finding.UNASSESSED, Finding.UNASSESSED);
    }

    /** Everything that happens, by date; the texts of the record come first on their days. */
    List<ModelAct> withTheRecord() {
        return Stream.concat(RecordedTexts.of(record).stream(), timeline.stream())
                .sorted(Comparator.comparing(ModelAct::on))
                .toList();
    }

    Reference reference(String state) {
        return states.getOrDefault(state, Reference.PLAIN);
    }

    Criteria criteria(String applicant) {
        return criteria.getOrDefault(applicant, Criteria.UNASSESSED);
    }

    /** The scenario's own acts by date, those of one day in file order. */
    List<ModelAct> inOrder() {
        return timeline.stream().sorted(Comparator.comparing(ModelAct::on)).toList();
    }

    /** The same where an abstaining Party has simply not agreed: the answer that stands beside that of house rules. */
    public ModelScenario underRealRules() {
        List<ModelAct> acts = timeline.stream()
                .map(act -> act instanceof Question question ? question.underRealRules() : act)
                .toList();
        return new ModelScenario(
                membership, applicants, states, criteria, acts, dates, /* houseRules= */ false, record, remarks);
    }

    /** The same, but that such acts do not happen. */
    ModelScenario without(Predicate<ModelAct> acts) {
        List<ModelAct> kept = timeline.stream().filter(acts.negate()).toList();
        return new ModelScenario(membership, applicants, states, criteria, kept, dates, houseRules, record, remarks);
    }

    /** True where the file has need of its one source. */
    boolean citesASource() {
        return remarks > 0
                || timeline.stream().anyMatch(act -> act instanceof Guarantees offered && offered.citesASource());
    }

    /** The scenario as a file of the scenario format, version 1. */
    public String toYaml() {
        return new ModelYaml(this).text();
    }

    /** The file itself, so that a falsified property shows what to run. */
    @Override
    public String toString() {
        return "\n" + toYaml();
    }
}
