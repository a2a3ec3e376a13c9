package org.articleten.facts;

import org.jspecify.annotations.Nullable;

/**
 * How well the day of an act is known.
 *
 * @param precision whether it is the day or only a bound
 * @param unverified whether nobody has read it in a source
 * @param confidence how far it is to be trusted, or null where that is not said
 */
public record Dating(
        Precision precision, boolean unverified, @Nullable Confidence confidence) {
    /** A day of which no doubt is recorded. */
    public static final Dating FIRM = new Dating(Precision.EXACT, false, null);
}
