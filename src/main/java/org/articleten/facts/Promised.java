package org.articleten.facts;

/**
 * Event: a government bound itself not to object to a membership.
 *
 * @param by who promised
 * @param to to whom
 * @param applicant whose membership it is not to object to
 */
public record Promised(String by, String to, String applicant) implements Concerning {}
