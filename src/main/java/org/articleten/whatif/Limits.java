package org.articleten.whatif;

/**
 * How far is searched.
 *
 * @param size how many changes are combined at most, save where all of a kind are needed
 * @param plays how often the scenario is played at most
 */
public record Limits(int size, int plays) {
    /** What is searched where nothing else is said. */
    public static final Limits USUAL = new Limits(3, 600);
}
