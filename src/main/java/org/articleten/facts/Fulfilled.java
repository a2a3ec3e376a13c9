package org.articleten.facts;

/**
 * Event: a further condition of a protocol is fulfilled.
 *
 * @param applicant whose protocol
 * @param condition which
 */
public record Fulfilled(String applicant, String condition) implements Concerning {}
