package org.articleten.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step at home on the way to an acceptance.
 *
 * @param house which chamber; null where none is named
 * @param count how the vote went; null where only the result is given
 * @param approved the result, where no vote was counted
 */
record HomeStep(
        LocalDate on,
        String state,
        Step step,
        @Nullable House house,
        @Nullable Count count,
        boolean approved,
        List<String> protocols)
        implements ModelAct {
    HomeStep {
        protocols = List.copyOf(protocols);
    }

    enum Step {
        APPROVAL,
        ASSENT
    }

    enum House {
        LOWER,
        UPPER
    }

    /** The figures of a vote as far as they are given; either those against or those present are. */
    record Count(
            int votesFor,
            @Nullable Integer against,
            @Nullable Integer abstain,
            @Nullable Integer present,
            @Nullable Integer of) {

        int votesCast() {
            return votesFor + votesAgainst();
        }

        int votesAgainst() {
            if (against != null) {
                return against;
            }
            return (present == null ? 0 : present) - votesFor - abstained();
        }

        int abstained() {
            return abstain == null ? 0 : abstain;
        }

        int there() {
            return present == null ? votesCast() + abstained() : present;
        }
    }

    @Override
    public List<String> names() {
        return protocols;
    }
}
