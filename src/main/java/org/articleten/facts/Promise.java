package org.articleten.facts;

/**
 * A government binds itself under another treaty not to object to a membership.
 *
 * @param entry when, and where in the scenario
 * @param by who promises
 * @param to to whom
 * @param applicant whose membership it is not to object to
 */
public record Promise(Entry entry, String by, String to, String applicant) implements Act, Concerning {}
