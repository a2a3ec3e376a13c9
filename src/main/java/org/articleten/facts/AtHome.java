package org.articleten.facts;

/**
 * Conclusion: how a Party's approval of a protocol stands at home. It is never an acceptance.
 *
 * @param applicant whose protocol
 * @param party who
 * @param approval how it stands
 */
public record AtHome(String applicant, String party, Approval approval) implements Concerning {}
