package org.articleten.facts;

/**
 * Conclusion: a vote fails.
 *
 * @param vote which
 * @param applicant whose protocol
 */
public record Failed(HomeVote vote, String applicant) implements Concerning {}
