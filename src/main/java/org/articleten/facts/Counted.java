package org.articleten.facts;

/**
 * Conclusion: of how many a majority is counted in a vote.
 *
 * @param vote which
 * @param chamber by whose law
 * @param applicant whose protocol
 * @param base of how many
 */
public record Counted(HomeVote vote, Chamber chamber, String applicant, int base) implements Concerning {}
