package org.articleten.facts;

/**
 * A state asks to join.
 *
 * @param entry when, and where in the scenario
 * @param state the applicant
 */
public record Application(Entry entry, String state) implements Act {}
