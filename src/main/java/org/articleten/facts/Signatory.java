package org.articleten.facts;

/**
 * A state that signed the Treaty, where a scenario begins before its entry into force.
 *
 * @param state its code
 */
public record Signatory(String state) {}
