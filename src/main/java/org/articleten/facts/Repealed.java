package org.articleten.facts;

/**
 * Event: a text was repealed by consensus.
 *
 * @param text which
 * @param state about whom
 * @param at the moment
 */
public record Repealed(Commitment text, String state, int at) {}
