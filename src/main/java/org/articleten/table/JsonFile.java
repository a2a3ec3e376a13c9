package org.articleten.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as JSON objects, each on a line of its own; with or without an array around them. */
final class JsonFile {
    private JsonFile() {}

    static void write(Table table, Path file, boolean lines) throws IOException {
        try (var out = Files.newBufferedWriter(file);
                var json = new JsonFactory().createGenerator(out)) {
            json.setRootValueSeparator(null);
            var first = true;
            json.writeRaw(lines ? "" : "[");
            for (var row : table.rows()) {
                json.writeRaw(first ? lines ? "" : "\n" : lines ? "\n" : ",\n");
                first = false;
                object(table.columns(), row, json);
            }
            json.writeRaw(lines ? first ? "" : "\n" : "\n]\n");
        }
    }

    private static void object(List<Column> columns, List<@Nullable Object> row, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        for (var i = 0; i < columns.size(); i++) {
            json.writeFieldName(columns.get(i).name());
            var cell = row.get(i);
            if (cell == null) {
                json.writeNull();
            } else if (cell instanceof Long number) {
                json.writeNumber(number);
            } else if (cell instanceof Double fraction) {
                json.writeNumber(fraction);
            } else {
                json.writeString(cell.toString());
            }
        }
        json.writeEndObject();
    }
}
