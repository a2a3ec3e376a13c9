package org.articleten.facts;

/**
 * Conclusion: a further condition of the protocol is not fulfilled.
 *
 * @param applicant whose protocol
 * @param condition which
 */
public record OpenCondition(String applicant, String condition) implements Concerning {}
