package org.articleten.facts;

/**
 * Event: a protocol changes the Treaty from an accession on.
 *
 * @param applicant whose protocol
 * @param number the case
 * @param round the round of the case
 * @param article the number of the article
 * @param upon the state with whose accession it takes effect
 * @param says what it changes
 */
public record AmendmentSet(String applicant, int number, int round, int article, String upon, String says)
        implements Concerning {}
