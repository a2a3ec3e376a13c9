package org.articleten.facts;

/**
 * Conclusion: the applicant's own law forbids its accession now.
 *
 * @param applicant who
 */
public record Barred(String applicant) implements Concerning {}
