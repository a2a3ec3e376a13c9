package org.articleten.sweep;

import java.time.LocalDate;
import java.util.List;
import org.articleten.facts.Outcome;
import org.articleten.facts.ProspectAnswer;

/**
 * What the plays of a sweep amount to for one applicant.
 *
 * @param applicant whose membership is decided
 * @param outcomes how often each outcome came out, in their order, those that did only
 * @param prospects how often positions would give each answer; none where no positions vary
 * @param pivotal how often each government decides, sorted by code; none where that is not known
 * @param inForce when the protocol entered into force
 * @param accession when the applicant became a Party
 */
public record Tally(
        String applicant,
        List<Count<Outcome>> outcomes,
        List<Count<ProspectAnswer>> prospects,
        List<Count<String>> pivotal,
        Quantiles inForce,
        Quantiles accession) {
    /**
     * How often something came out.
     *
     * @param what what came out
     * @param plays in how many plays
     * @param chance how likely it is: the chances of these plays together, of all that are played
     * @param <T> what it is
     */
    public record Count<T>(T what, int plays, double chance) {}

    /**
     * The days by which something had come about in so many percent of the plays in which it did.
     *
     * @param plays in how many plays it did
     * @param days one to each of {@link #PERCENTS}; none where it never did
     */
    public record Quantiles(int plays, List<LocalDate> days) {
        /** Of how many percent. */
        public static final List<Integer> PERCENTS = List.of(5, 25, 50, 75, 95);

        public Quantiles {
            days = List.copyOf(days);
        }
    }

    public Tally {
        outcomes = List.copyOf(outcomes);
        prospects = List.copyOf(prospects);
        pivotal = List.copyOf(pivotal);
    }

    /** One for each applicant, in the scenario's order. */
    public static List<Tally> of(Outcomes outcomes) {
        return new Counting(outcomes).all();
    }
}
