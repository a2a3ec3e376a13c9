package org.articleten.facts;

import org.jspecify.annotations.Nullable;

/**
 * An applicant's own law allows its accession again.
 *
 * @param entry when, and where in the scenario
 * @param state the applicant
 * @param reason the law, in words, or null
 */
public record BarLifted(Entry entry, String state, @Nullable String reason) implements Act {}
