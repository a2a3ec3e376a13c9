package org.articleten.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The formats in which a table can be kept, told by the end of a file's name. */
public enum TableFormat {
    /** Comma-separated, quoted where needed, lines ended by CR LF (RFC 4180). */
    CSV,
    /** One JSON array of objects. */
    JSON,
    /** One JSON object to a line. */
    JSONL,
    /** Apache Parquet, columns encoded and not compressed. */
    PARQUET;

    /** The format of a file of this name, or null where its end tells none. */
    public static @Nullable TableFormat of(String file) {
        var name = file.toLowerCase(Locale.ROOT);
        for (var format : values()) {
            if (name.endsWith(format.ending())) {
                return format;
            }
        }
        return null;
    }

    /** The ends of names, with their dots. */
    public static List<String> endings() {
        return Arrays.stream(values()).map(TableFormat::ending).toList();
    }

    private String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** Writes a table into a file in place of what was in it. */
    public void write(Table table, Path file) throws IOException {
        switch (this) {
            case CSV -> CsvFile.write(table, file);
            case JSON -> JsonFile.write(table, file, false);
            case JSONL -> JsonFile.write(table, file, true);
            case PARQUET -> ParquetFile.write(table, file);
        }
    }
}
