package org.articleten.facts;

/**
 * A step at home towards the acceptance of a protocol, told with its result.
 *
 * @param entry when, and where in the scenario
 * @param applicant whose protocol
 * @param state whose step
 * @param organ who decided
 * @param approved how
 */
public record HomeStep(Entry entry, String applicant, String state, Organ organ, boolean approved)
        implements Act, Concerning {}
