package org.articleten.facts;

/**
 * An appointment has come.
 *
 * @param matter the fact that falls due
 */
public record Arrival(Object matter) {}
