package org.articleten.facts;

/**
 * A signatory deposits its ratification of the Treaty.
 *
 * @param entry when, and where in the scenario
 * @param state who
 */
public record Ratification(Entry entry, String state) implements Act {}
