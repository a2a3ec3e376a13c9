package org.articleten.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * What a pattern asks of one component of a fact, or a name that it gives to it.
 *
 * @param text as it is written
 * @param span where
 * @param bound the name that it gives, such as {@code $party}; null where it gives none
 * @param asks whether it asks anything; a mere name asks nothing
 * @param collected whether it stands in the pattern of a {@code collect} and not in that of the list
 */
public record Constraint(String text, Span span, @Nullable String bound, boolean asks, boolean collected) {}
