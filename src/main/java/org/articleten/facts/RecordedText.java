package org.articleten.facts;

import java.time.LocalDate;

/**
 * A text of the record: what the Council has adopted by consensus.
 *
 * @param id by which scenarios draw on it
 * @param on the day
 * @param text which
 * @param state about whom
 * @param source where it stands
 * @param verified whether that was read there
 */
public record RecordedText(String id, LocalDate on, Commitment text, String state, String source, boolean verified) {}
