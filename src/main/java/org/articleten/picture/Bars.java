package org.articleten.picture;

import java.util.List;

/**
 * One bar to a word.
 *
 * @param title what stands over it
 * @param axis what the words are
 * @param measure what the heights are
 * @param bars the bars, at least one, from left to right
 */
public record Bars(String title, String axis, String measure, List<Bar> bars) implements Figure {
    /**
     * One bar.
     *
     * @param word what it is of
     * @param height how high it is
     */
    public record Bar(String word, double height) {}

    public Bars {
        bars = List.copyOf(bars);
    }
}
