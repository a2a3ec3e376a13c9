package org.articleten.facts;

/**
 * A state takes its notice under Article 13 back.
 *
 * @param entry when, and where in the scenario
 * @param state who
 */
public record Retraction(Entry entry, String state) implements Act {}
