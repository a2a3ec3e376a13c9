package org.articleten.facts;

/**
 * Conclusion: a question belongs to the present case.
 *
 * @param question its number
 * @param applicant about whom
 * @param matter what is asked
 * @param at the moment it was put
 * @param counts whether it still counts for the outcome (not after a rescission)
 */
public record LiveQuestion(int question, String applicant, Matter matter, int at, boolean counts)
        implements Concerning {}
