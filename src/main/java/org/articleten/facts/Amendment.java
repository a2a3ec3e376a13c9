package org.articleten.facts;

/**
 * A change of the Treaty that a protocol makes.
 *
 * @param article the number of the article
 * @param upon the state with whose accession it takes effect
 * @param says what it changes
 */
public record Amendment(int article, String upon, String says) {}
