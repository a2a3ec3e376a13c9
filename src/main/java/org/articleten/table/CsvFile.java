package org.articleten.table;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Comma-separated values, as RFC 4180 has them. */
final class CsvFile {
    private static final String END = "\r\n";

    private CsvFile() {}

    static void write(Table table, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            line(table.columns().stream().map(Column::name).toList(), out);
            for (var row : table.rows()) {
                line(row, out);
            }
        }
    }

    private static void line(Iterable<? extends @Nullable Object> cells, Writer out) throws IOException {
        var first = true;
        for (var cell : cells) {
            if (!first) {
                out.write(',');
            }
            first = false;
            out.write(cell == null ? "" : quoted(cell.toString()));
        }
        out.write(END);
    }

    private static String quoted(String text) {
        var plain =
                text.chars().noneMatch(symbol -> symbol == ',' || symbol == '"' || symbol == '\n' || symbol == '\r');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
