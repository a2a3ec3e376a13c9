package org.articleten.facts;

import org.jspecify.annotations.Nullable;

/**
 * An applicant's own law forbids its accession from now on.
 *
 * @param entry when, and where in the scenario
 * @param state the applicant
 * @param reason the law, in words, or null
 */
public record OwnBar(Entry entry, String state, @Nullable String reason) implements Act {}
