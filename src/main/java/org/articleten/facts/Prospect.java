package org.articleten.facts;

/**
 * Conclusion: what the declared positions would give today.
 *
 * @param applicant for whom
 * @param answer what they would give
 */
public record Prospect(String applicant, ProspectAnswer answer) implements Concerning {}
