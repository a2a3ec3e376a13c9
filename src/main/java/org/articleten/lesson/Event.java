package org.articleten.lesson;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did, for the reader of a work sheet.
 *
 * @param on the day
 * @param text one sentence
 * @param source the title of its source, or null
 * @param unverified whether nobody could check it
 */
public record Event(LocalDate on, String text, @Nullable String source, boolean unverified) {}
