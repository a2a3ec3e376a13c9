package org.articleten.facts;

/**
 * Event: a Party took its notice back.
 *
 * @param state who
 * @param at the moment
 */
public record NoticeTakenBack(String state, int at) {}
