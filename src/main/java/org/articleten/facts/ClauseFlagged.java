package org.articleten.facts;

/**
 * Conclusion: a remark on a clause.
 *
 * @param agreement the agreement
 * @param clause the clause
 * @param flag the remark
 */
public record ClauseFlagged(String agreement, String clause, Flag flag) {}
