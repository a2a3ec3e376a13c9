package org.articleten.table;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet file. Its columns are encoded by dictionaries, which is all that words and dates need: there is no compression,
 * for which every codec would bring a library of machine code.
 */
final class ParquetFile {
    private static final String NAME = "rows";

    private ParquetFile() {}

    static void write(Table table, Path file) throws IOException {
        var made = new Builder(new LocalOutputFile(file), table.columns())
                .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                .withWriteMode(ParquetFileWriter.Mode.OVERWRITE);
        try (var out = made.build()) {
            for (var row : table.rows()) {
                out.write(row);
            }
        }
    }

    private static MessageType schema(List<Column> columns) {
        var schema = Types.buildMessage();
        for (var column : columns) {
            schema.addField(
                    switch (column.kind()) {
                        case TEXT ->
                            Types.optional(PrimitiveTypeName.BINARY)
                                    .as(LogicalTypeAnnotation.stringType())
                                    .named(column.name());
                        case NUMBER -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
                        case FRACTION ->
                            Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
                        case DATE ->
                            Types.optional(PrimitiveTypeName.INT32)
                                    .as(LogicalTypeAnnotation.dateType())
                                    .named(column.name());
                    });
        }
        return schema.named(NAME);
    }

    /** Makes a writer of rows. */
    private static final class Builder extends ParquetWriter.Builder<List<@Nullable Object>, Builder> {
        private final List<Column> columns;

        Builder(OutputFile file, List<Column> columns) {
            super(file);
            this.columns = columns;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // The library has no other way that a writer must go.
        protected WriteSupport<List<@Nullable Object>> getWriteSupport(Configuration unused) {
            return new Cells(columns);
        }
    }

    /** Hands the cells of a row to the library, each to its column. */
    private static final class Cells extends WriteSupport<List<@Nullable Object>> {
        private final List<Column> columns;
        private @Nullable RecordConsumer consumer;

        Cells(List<Column> columns) {
            this.columns = columns;
        }

        @Override
        @SuppressWarnings("deprecation") // The same.
        public WriteContext init(Configuration unused) {
            return new WriteContext(schema(columns), Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer records) {
            consumer = records;
        }

        @Override
        public void write(List<@Nullable Object> row) {
            var records = consumer;
            if (records == null) {
                throw new IllegalStateException("a row before the writer is ready");
            }
            records.startMessage();
            for (var i = 0; i < columns.size(); i++) {
                var cell = row.get(i);
                if (cell != null) {
                    records.startField(columns.get(i).name(), i);
                    add(cell, records);
                    records.endField(columns.get(i).name(), i);
                }
            }
            records.endMessage();
        }

        private static void add(Object cell, RecordConsumer records) {
            if (cell instanceof LocalDate day) {
                records.addInteger((int) day.toEpochDay());
            } else if (cell instanceof Long number) {
                records.addLong(number);
            } else if (cell instanceof Double fraction) {
                records.addDouble(fraction);
            } else {
                records.addBinary(Binary.fromString(cell.toString()));
            }
        }
    }
}
