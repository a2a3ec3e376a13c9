package org.articleten.facts;

/**
 * A government objects to a membership outside any question of the Council: a note, a speech, a threat.
 *
 * @param entry when, and where in the scenario
 * @param by who objects
 * @param applicant to whose membership
 */
public record Protest(Entry entry, String by, String applicant) implements Act, Concerning {}
