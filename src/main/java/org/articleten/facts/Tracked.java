package org.articleten.facts;

/**
 * Conclusion: who can decide what a clause is about.
 *
 * @param agreement the agreement
 * @param clause the clause
 * @param track who can decide it
 */
public record Tracked(String agreement, String clause, Track track) {}
