package org.articleten.facts;

/**
 * Conclusion: the roster does not make this applicant a Party; only the scenario's own acts can.
 *
 * @param state who
 */
public record JoinsByActsOnly(String state) {}
