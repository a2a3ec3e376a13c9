package org.articleten.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns and rows.
 *
 * @param columns the columns, in order
 * @param rows the rows, each with one cell to a column, of its kind or null; they may be made one by one as they are asked
 *     for
 */
public record Table(List<Column> columns, Iterable<List<@Nullable Object>> rows) {
    public Table {
        columns = List.copyOf(columns);
    }
}
