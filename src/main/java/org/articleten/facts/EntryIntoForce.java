package org.articleten.facts;

import java.time.LocalDate;

/**
 * Event: the accession protocol entered into force.
 *
 * @param applicant whose protocol
 * @param number the case
 * @param on the day
 */
public record EntryIntoForce(String applicant, int number, LocalDate on) implements Concerning {}
