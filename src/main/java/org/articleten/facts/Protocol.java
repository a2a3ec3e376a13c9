package org.articleten.facts;

import java.time.LocalDate;

/**
 * Event: the accession protocol is signed by every Party.
 *
 * @param applicant whose protocol
 * @param number the case
 * @param on the day
 */
public record Protocol(String applicant, int number, LocalDate on) implements Concerning {}
