package org.articleten.facts;

/**
 * Conclusion: a Party has pledged to oppose a membership.
 *
 * @param applicant whose
 * @param party who
 * @param agreement in which agreement
 * @param clause in which clause
 * @param at the moment of its last terms
 */
public record Pledge(String applicant, String party, String agreement, String clause, int at) implements Concerning {}
