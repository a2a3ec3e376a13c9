package org.articleten.facts;

/**
 * Conclusion: what a clause amounts to.
 *
 * @param agreement the agreement
 * @param clause the clause
 * @param ruling what it amounts to
 */
public record Ruled(String agreement, String clause, Ruling ruling) {}
