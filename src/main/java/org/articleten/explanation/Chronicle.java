package org.articleten.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.articleten.deliberation.Step;
import org.articleten.deliberation.Trace;
import org.articleten.facts.Accession;
import org.articleten.facts.Dating;
import org.articleten.facts.EntryIntoForce;
import org.articleten.facts.Finding;
import org.articleten.facts.Outcome;
import org.articleten.facts.Stage;
import org.jspecify.annotations.Nullable;

/**
 * How far an applicant came, and when, each day with how well it is known.
 *
 * @param applicant who
 * @param stages each change of stage or outcome, in order
 * @param inForce the last entry into force of its protocol, or null
 * @param accession the last day on which it became a Party by acts of the scenario, or null
 */
public record Chronicle(
        String applicant,
        List<Milestone> stages,
        @Nullable Day inForce,
        @Nullable Day accession) {
    public Chronicle {
        stages = List.copyOf(stages);
    }

    /**
     * A derived day, with the act that is the best evidence for it among those it rests on.
     *
     * @param on the day
     * @param dating how well it is known
     * @param source the title of the act's source, or null
     * @param line where the act stands; 0 where no act of that day decided
     */
    public record Day(LocalDate on, Dating dating, @Nullable String source, int line) {}

    /**
     * A change.
     *
     * @param day when
     * @param stage how far accession had come
     * @param outcome the answer
     */
    public record Milestone(Day day, Outcome stage, Outcome outcome) {}

    /** The chronicle of an applicant up to the end of a day. */
    public static Chronicle of(Trace trace, String applicant, LocalDate until) {
        var evidence = new Evidence(trace);
        var stages = new ArrayList<Milestone>();
        var stage = Outcome.NONE;
        var outcome = Outcome.NONE;
        Day inForce = null;
        Day accession = null;
        for (var step : trace.until(until)) {
            Object decided = null;
            var newStage = stage;
            var newOutcome = outcome;
            for (var fact : begun(step)) {
                if (fact instanceof Stage reached && reached.applicant().equals(applicant)) {
                    newStage = reached.stage();
                    decided = fact;
                } else if (fact instanceof Finding found && found.applicant().equals(applicant)) {
                    newOutcome = found.outcome();
                    decided = decided == null ? fact : decided;
                } else if (fact instanceof EntryIntoForce entry
                        && entry.applicant().equals(applicant)) {
                    inForce = evidence.of(fact, entry.on());
                } else if (fact instanceof Accession joined && joined.state().equals(applicant)) {
                    accession = evidence.of(fact, joined.on());
                }
            }
            if (decided != null && (newStage != stage || newOutcome != outcome)) {
                stages.add(new Milestone(evidence.of(decided, step.on()), newStage, newOutcome));
                stage = newStage;
                outcome = newOutcome;
            }
        }
        return new Chronicle(applicant, stages, inForce, accession);
    }

    private static List<Object> begun(Step step) {
        return step.changes().stream()
                .filter(Step.Change::holds)
                .map(Step.Change::fact)
                .toList();
    }
}
