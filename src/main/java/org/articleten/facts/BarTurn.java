package org.articleten.facts;

/**
 * Event: an applicant's own law changed about its accession.
 *
 * @param applicant who
 * @param bars whether it now forbids accession
 * @param at the moment
 */
public record BarTurn(String applicant, boolean bars, int at) implements Concerning {}
