package org.articleten.facts;

/**
 * Conclusion: how one limb of Article 10 stands for an applicant.
 *
 * @param applicant who
 * @param limb the limb
 * @param fails whether it excludes an invitation
 * @param finding the word of the format for it
 */
public record LimbFinding(String applicant, Limb limb, boolean fails, String finding) implements Concerning {}
