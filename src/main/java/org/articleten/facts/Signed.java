package org.articleten.facts;

import java.time.LocalDate;

/**
 * Event: a Party signed the accession protocol.
 *
 * @param applicant whose protocol
 * @param number the case
 * @param round the round of the case
 * @param party who signed
 * @param on the day
 */
public record Signed(String applicant, int number, int round, String party, LocalDate on) implements Concerning {}
