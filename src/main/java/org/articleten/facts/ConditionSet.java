package org.articleten.facts;

/**
 * Event: a protocol sets a further condition for its entry into force.
 *
 * @param applicant whose protocol
 * @param number the case
 * @param round the round of the case
 * @param condition which
 * @param says what must have happened
 */
public record ConditionSet(String applicant, int number, int round, String condition, String says)
        implements Concerning {}
