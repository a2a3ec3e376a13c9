package org.articleten.facts;

/**
 * A further condition of a protocol is fulfilled.
 *
 * @param entry when, and where in the scenario
 * @param applicant whose protocol
 * @param condition which
 */
public record Fulfilment(Entry entry, String applicant, String condition) implements Act, Concerning {}
