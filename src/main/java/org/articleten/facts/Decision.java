package org.articleten.facts;

/**
 * Conclusion: how a question of the present case stands, answered or not.
 *
 * @param at the moment it was put
 * @param counts whether it still counts for the outcome
 * @param question its number
 * @param applicant about whom
 * @param matter what is asked
 * @param verdict how it stands
 */
public record Decision(int question, String applicant, Matter matter, Verdict verdict, int at, boolean counts)
        implements Concerning {}
