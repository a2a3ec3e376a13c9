package org.articleten.facts;

/**
 * A government says what it thinks of a membership.
 *
 * @param entry when, and where in the scenario
 * @param actor who says it
 * @param applicant on whom
 * @param stance what it thinks
 */
public record Position(Entry entry, String actor, String applicant, Stance stance) implements Act, Concerning {}
