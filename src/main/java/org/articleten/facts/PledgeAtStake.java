package org.articleten.facts;

/**
 * Event: a question was put that a Party has pledged to oppose, and the scenario says what the Party does.
 *
 * @param question the question
 * @param party who
 */
public record PledgeAtStake(int question, String party) {}
