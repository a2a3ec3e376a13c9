package org.articleten.facts;

/**
 * Conclusion: an actor's voice is not counted in the present case.
 *
 * @param applicant about whom
 * @param actor who
 */
public record NotCounted(String applicant, String actor) implements Concerning {}
