package org.articleten.facts;

/**
 * Event: a Party left before it had accepted a protocol that was not in force.
 *
 * @param applicant whose protocol
 * @param number the case
 * @param party who left
 */
public record NoLongerAwaited(String applicant, int number, String party) implements Concerning {}
