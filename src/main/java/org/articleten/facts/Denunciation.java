package org.articleten.facts;

/**
 * A state gives notice under Article 13.
 *
 * @param entry when, and where in the scenario
 * @param state who
 */
public record Denunciation(Entry entry, String state) implements Act {}
