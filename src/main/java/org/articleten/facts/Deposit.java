package org.articleten.facts;

/**
 * An applicant deposits its instrument of accession.
 *
 * @param entry when, and where in the scenario
 * @param state the applicant
 */
public record Deposit(Entry entry, String state) implements Act {}
