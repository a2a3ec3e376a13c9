package org.articleten.facts;

/**
 * Conclusion: an adopted text still stands.
 *
 * @param text which
 * @param applicant about whom
 */
public record Standing(Adopted text, String applicant) implements Concerning {}
