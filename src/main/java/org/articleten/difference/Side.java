package org.articleten.difference;

import org.articleten.rulebook.RuleBook;

/**
 * One of the two rule books.
 *
 * @param word what it was named by
 * @param book the rules
 */
public record Side(String word, RuleBook book) {}
