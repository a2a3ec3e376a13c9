package org.articleten.invariants;

import java.util.List;
import org.articleten.exploration.Draft;
import org.articleten.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What the search for broken invariants found.
 *
 * @param tried what was tried
 * @param verdicts one for each invariant, in the file's order
 * @param failure a scenario in which the rules fail while they fire, or null
 */
public record Proof(
        Tried tried, List<Verdict> verdicts, @Nullable Failure failure) {
    public Proof {
        verdicts = List.copyOf(verdicts);
    }

    /** Whether every invariant holds, as far as it was tried, some were, and the rules never fail. */
    public boolean holds() {
        return failure == null
                && verdicts.stream().anyMatch(Verdict::tried)
                && verdicts.stream().allMatch(verdict -> verdict.breach() == null);
    }

    /**
     * What became of one invariant.
     *
     * @param invariant which
     * @param changes how many changed scenarios were compared, until it broke
     * @param breach the smallest scenario found that breaks it, or null
     */
    public record Verdict(
            Invariant invariant, long changes, @Nullable Breach breach) {
        /** Whether anything was compared: what was not tried does not hold. */
        public boolean tried() {
            return changes > 0;
        }
    }

    /**
     * The smallest scenario found in which the rules fail while they fire.
     *
     * @param draft the scenario
     * @param problem how they fail
     */
    public record Failure(Draft draft, Problem problem) {}

    /**
     * How much was tried.
     *
     * @param parties the most Parties of a small alliance
     * @param votes how many ways to vote there are in all small alliances: in session, under silence, and while a silence runs
     * @param stages how many ways to sign, accept and deposit there are in them
     * @param whole how many Parties the whole alliance has
     * @param wholeVotes how many votes of the whole alliance were tried
     * @param scenarios how many scenarios were tried as they are
     * @param variations how many variations of them
     * @param seed what the choice depends on
     */
    public record Tried(
            int parties, int votes, int stages, int whole, int wholeVotes, int scenarios, int variations, long seed) {}
}
