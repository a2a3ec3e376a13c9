package org.articleten.facts;

/**
 * Conclusion: a vote is one of a chamber that has a say.
 *
 * @param vote which
 * @param chamber whose
 * @param applicant whose protocol
 */
public record ChamberVote(HomeVote vote, Chamber chamber, String applicant) implements Concerning {}
