package org.articleten.facts;

/**
 * Event: what an actor did was not counted, because it is no Party.
 *
 * @param applicant about whom
 * @param number the case
 * @param question the question, or 0
 * @param actor who
 */
public record Disregarded(String applicant, int number, int question, String actor) implements Concerning {}
