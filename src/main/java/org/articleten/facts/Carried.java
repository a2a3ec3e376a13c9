package org.articleten.facts;

/**
 * Conclusion: a vote has the majority that it needs.
 *
 * @param vote which
 * @param applicant whose protocol
 */
public record Carried(HomeVote vote, String applicant) implements Concerning {}
