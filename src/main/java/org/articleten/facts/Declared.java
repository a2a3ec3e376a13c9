package org.articleten.facts;

/**
 * Event: a government declared a position.
 *
 * @param actor who
 * @param applicant on whom
 * @param stance what it thinks
 * @param at the moment
 */
public record Declared(String actor, String applicant, Stance stance, int at) implements Concerning {}
