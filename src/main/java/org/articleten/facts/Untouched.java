package org.articleten.facts;

/**
 * Conclusion: a text adopted by consensus stands as it did, whatever an agreement says.
 *
 * @param text which
 * @param agreement the agreement
 */
public record Untouched(Adopted text, String agreement) {}
