package org.articleten.facts;

import java.time.LocalDate;
import java.util.List;

/**
 * Event: a question was put.
 *
 * @param question its number
 * @param applicant about whom
 * @param matter what is asked
 * @param procedure how
 * @param on the day it was put
 * @param until the day of the answer
 * @param number the case in which it was put
 * @param round the round of that case
 * @param at the moment
 * @param votes all its votes, those dated later too
 */
public record Tabled(
        int question,
        String applicant,
        Matter matter,
        Procedure procedure,
        LocalDate on,
        LocalDate until,
        int number,
        int round,
        int at,
        List<Vote> votes)
        implements Concerning {
    public Tabled {
        votes = List.copyOf(votes);
    }

    /** Whether the scenario says what a state does, now or later, by name or by default. */
    public boolean hears(String state) {
        return votes.stream().anyMatch(vote -> vote.speaksFor(state));
    }
}
