package org.articleten.facts;

import org.jspecify.annotations.Nullable;

/**
 * A government objects to a membership outside any question of the Council: a note, a speech, a threat.
 *
 * @param entry when, and where in the scenario
 * @param by who objects
 * @param applicant to whose membership
 * @param invoked what it relies on, or null where that is not told
 */
public record Protest(
        Entry entry, String by, String applicant, @Nullable Invoked invoked) implements Act, Concerning {}
