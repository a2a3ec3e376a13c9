package org.articleten.facts;

/**
 * Conclusion: an actor named in an open question has no voice in it.
 *
 * @param question the question
 * @param applicant about whom
 * @param actor who
 */
public record Outsider(int question, String applicant, String actor) implements Concerning {}
