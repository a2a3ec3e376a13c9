package org.articleten.facts;

/**
 * Event: a Party objected to a signed protocol in time, where an overlay lets silence accept it. No rule of NATO's own states
 * it.
 *
 * @param applicant whose protocol
 * @param number the case
 * @param party who
 */
public record ProtocolObjection(String applicant, int number, String party) implements Concerning {}
