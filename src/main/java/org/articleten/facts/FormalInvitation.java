package org.articleten.facts;

/**
 * Conclusion: with the protocol in force a state is to be invited to accede, on behalf of all the Parties.
 *
 * @param applicant who
 * @param by who sends the invitation
 */
public record FormalInvitation(String applicant, String by) implements Concerning {}
