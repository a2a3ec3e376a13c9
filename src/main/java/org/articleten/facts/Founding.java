package org.articleten.facts;

/**
 * Conclusion: a signatory of the Treaty that has not become a Party yet. Its way in is its own ratification, and Article 10
 * does not ask whether it could be invited.
 *
 * @param state who
 */
public record Founding(String state) {}
