package org.articleten.facts;

/**
 * The Council adopts a text by consensus.
 *
 * @param entry when, and where in the scenario
 * @param text which
 * @param state about whom
 */
public record Declaration(Entry entry, Commitment text, String state) implements Act {}
