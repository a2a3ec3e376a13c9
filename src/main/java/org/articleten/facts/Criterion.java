package org.articleten.facts;

/**
 * What a scenario stipulates on a substantive limb of Article 10.
 *
 * @param applicant its code
 * @param limb principles or security
 * @param assessment how the Parties see it
 * @param line where the scenario says so, or 0
 */
public record Criterion(String applicant, Limb limb, Assessment assessment, int line) implements Concerning {}
