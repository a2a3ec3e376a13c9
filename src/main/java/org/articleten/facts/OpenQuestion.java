package org.articleten.facts;

/**
 * Conclusion: a question of the present case has no answer yet.
 *
 * @param question its number
 * @param applicant about whom
 * @param matter what is asked
 * @param procedure how
 * @param running whether the answer falls on a later day than the question
 */
public record OpenQuestion(int question, String applicant, Matter matter, Procedure procedure, boolean running)
        implements Concerning {}
