package org.articleten.facts;

/**
 * Conclusion: how far an accession has come.
 *
 * @param applicant for whom
 * @param stage the first line that is a stage
 */
public record Stage(String applicant, Outcome stage) implements Concerning {}
