package org.articleten.facts;

/**
 * Conclusion: the applicant's present case.
 *
 * @param applicant who
 * @param number see {@link CaseTurn}
 * @param round see {@link CaseTurn}
 * @param status see {@link CaseTurn}
 * @param opener see {@link CaseTurn}
 */
public record Case(String applicant, int number, int round, CaseStatus status, int opener) implements Concerning {}
