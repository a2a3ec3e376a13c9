package org.articleten.facts;

/**
 * The Council repeals a text by consensus.
 *
 * @param entry when, and where in the scenario
 * @param text which
 * @param state about whom
 */
public record Repeal(Entry entry, Commitment text, String state) implements Act {}
