package org.articleten.facts;

/**
 * Conclusion: a signatory that Article 11 names has not ratified the Treaty.
 *
 * @param state who
 */
public record MissingRatification(String state) {}
