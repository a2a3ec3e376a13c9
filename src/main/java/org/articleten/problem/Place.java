package org.articleten.problem;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file its path as the user gave it
 * @param line from 1, or 0 where it is unknown
 * @param column from 1, or 0 where it is unknown
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> IN_ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** The beginning of a file, for what is wrong with the file as a whole. */
    public static Place startOf(String file) {
        return new Place(file, 1, 1);
    }

    @Override
    public int compareTo(Place other) {
        return IN_ORDER.compare(this, other);
    }

    /** The place as compilers write it, such as {@code scenario.yaml:3:7}. */
    @Override
    public String toString() {
        var text = new StringBuilder(Quote.printable(file));
        if (line > 0) {
            text.append(':').append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        return text.toString();
    }
}
