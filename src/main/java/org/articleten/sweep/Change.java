package org.articleten.sweep;

import java.time.LocalDate;
import java.util.List;
import org.articleten.facts.Stance;
import org.articleten.facts.VoteWord;

/** What an axis changes in a scenario, once for each of its values. */
sealed interface Change {
    /**
     * What a government does about a question.
     *
     * @param question the question's number
     * @param party who
     * @param words one to a value
     */
    record OfVote(int question, String party, List<VoteWord> words) implements Change {}

    /**
     * What a government says it thinks.
     *
     * @param actor who
     * @param applicant about whom
     * @param on the day on which it says so, where the scenario has it say nothing
     * @param stances one to a value
     */
    record OfPosition(String actor, String applicant, LocalDate on, List<Stance> stances) implements Change {}

    /**
     * When an act of the timeline is done.
     *
     * @param act its place in the timeline, from 0
     * @param days one to a value
     */
    record OfDay(int act, List<LocalDate> days) implements Change {}

    /**
     * How long after the signature an acceptance is received.
     *
     * @param applicant whose protocol
     * @param party who accepts
     * @param delays days, one to a value
     */
    record OfAcceptance(String applicant, String party, List<Integer> delays) implements Change {}

    /**
     * How long after the last acceptance the applicant deposits.
     *
     * @param applicant who
     * @param delays days, one to a value
     */
    record OfDeposit(String applicant, List<Integer> delays) implements Change {}
}
