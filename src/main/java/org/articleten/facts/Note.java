package org.articleten.facts;

/**
 * A remark for the reader. No rule heeds it, yet it is an act: a scenario may begin with one.
 *
 * @param entry when, and where in the scenario
 */
public record Note(Entry entry) implements Act {}
