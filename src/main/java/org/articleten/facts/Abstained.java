package org.articleten.facts;

/**
 * Event: a Party abstained, and house rules count that neither way. No rule of NATO's own states it.
 *
 * @param question the question
 * @param party who
 */
public record Abstained(int question, String party) {}
