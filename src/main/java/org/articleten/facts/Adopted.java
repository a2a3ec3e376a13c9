package org.articleten.facts;

import java.time.LocalDate;

/**
 * Event: a text was adopted by consensus.
 *
 * @param text which
 * @param applicant about whom
 * @param on the day
 * @param at the moment
 */
public record Adopted(Commitment text, String applicant, LocalDate on, int at) implements Concerning {}
