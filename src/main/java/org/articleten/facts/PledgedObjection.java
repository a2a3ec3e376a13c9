package org.articleten.facts;

/**
 * Event: a question was put that a Party has pledged to oppose, and the scenario gives the Party no vote of its own.
 *
 * @param question the question
 * @param party who
 */
public record PledgedObjection(int question, String party) {}
