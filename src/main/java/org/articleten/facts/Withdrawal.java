package org.articleten.facts;

/**
 * An applicant takes its request back.
 *
 * @param entry when, and where in the scenario
 * @param state the applicant
 */
public record Withdrawal(Entry entry, String state) implements Act {}
