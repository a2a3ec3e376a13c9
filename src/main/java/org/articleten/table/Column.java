package org.articleten.table;

/**
 * One column of a table.
 *
 * @param name its heading, each once in a table
 * @param kind what stands in it
 */
public record Column(String name, Kind kind) {
    /** What stands in a column; any cell may also be empty. */
    public enum Kind {
        /** A {@link String}. */
        TEXT,
        /** A {@link Long}. */
        NUMBER,
        /** A {@link Double}. */
        FRACTION,
        /** A {@link java.time.LocalDate}. */
        DATE
    }
}
