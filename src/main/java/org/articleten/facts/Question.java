package org.articleten.facts;

import java.time.LocalDate;
import java.util.List;

/**
 * The Council is asked about an applicant.
 *
 * @param entry when, and where in the scenario
 * @param number its own number in the scenario
 * @param applicant about whom
 * @param matter what is asked
 * @param procedure in session or under silence
 * @param until the day of the answer; in session the day it is put
 * @param votes all votes of this question, those dated later too
 */
public record Question(
        Entry entry,
        int number,
        String applicant,
        Matter matter,
        Procedure procedure,
        LocalDate until,
        List<Vote> votes)
        implements Act, Concerning {
    public Question {
        votes = List.copyOf(votes);
    }

    /** The same question with other votes. */
    public Question with(List<Vote> others) {
        return new Question(entry, number, applicant, matter, procedure, until, others);
    }
}
