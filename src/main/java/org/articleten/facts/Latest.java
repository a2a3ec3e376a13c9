package org.articleten.facts;

/**
 * Conclusion: an actor's latest declared position.
 *
 * @param actor who
 * @param applicant on whom
 * @param stance what it thinks
 */
public record Latest(String actor, String applicant, Stance stance) implements Concerning {}
