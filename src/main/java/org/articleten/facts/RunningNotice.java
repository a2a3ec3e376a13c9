package org.articleten.facts;

/**
 * Conclusion: a notice under Article 13 is running.
 *
 * @param state who
 * @param notice the notice
 */
public record RunningNotice(String state, Notice notice) {}
