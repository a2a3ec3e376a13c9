package org.articleten.facts;

/**
 * Conclusion: the latest declared position of a Party; undecided where it has declared none.
 *
 * @param applicant on whom
 * @param party who
 * @param stance what it thinks
 */
public record PartyPosition(String applicant, String party, Stance stance) implements Concerning {}
