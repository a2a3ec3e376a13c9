package org.articleten.facts;

/**
 * A further condition that a protocol sets for its entry into force.
 *
 * @param id its name in the scenario
 * @param says what must have happened
 */
public record Condition(String id, String says) {}
