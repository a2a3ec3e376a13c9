package org.articleten.scenario;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a scenario has something from.
 *
 * @param id what {@code source} refers to
 * @param title its title; the id where none is given
 * @param publisher who published it, or null
 * @param date when, or null
 * @param url where it can be read, or null
 * @param unverified whether it is none that anybody could check, such as a recollection
 */
public record Source(
        String id,
        String title,
        @Nullable String publisher,
        @Nullable LocalDate date,
        @Nullable String url,
        boolean unverified) {}
