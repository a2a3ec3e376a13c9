package org.articleten.table;

import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.articleten.table.Column.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files that tables are kept in. */
class TableFormatTest {
    private static final LocalDate DAY = LocalDate.of(2030, 5, 1);
    private static final List<Column> COLUMNS = List.of(
            new Column("play", Kind.NUMBER),
            new Column("says", Kind.TEXT),
            new Column("since", Kind.DATE),
            new Column("chance", Kind.FRACTION));

    @TempDir
    private Path folder;

    private Path written(TableFormat format, @Nullable Object[]... rows) throws IOException {
        var list = new ArrayList<List<@Nullable Object>>();
        for (var row : rows) {
            list.add(Arrays.asList(row));
        }
        var file = folder.resolve("table");
        format.write(new Table(COLUMNS, list), file);
        return file;
    }

    private Path twoRows(TableFormat format) throws IOException {
        return written(format, new Object[] {1L, "a \"b\", ü", DAY, 0.25}, new @Nullable Object[] {2L, "", null, 1e-9});
    }

    @Test
    void csvQuotesWhatNeedsIt() throws IOException {
        assertThat(Files.readString(twoRows(TableFormat.CSV)))
                .isEqualTo("play,says,since,chance\r\n1,\"a \"\"b\"\", ü\",2030-05-01,0.25\r\n2,,,1.0E-9\r\n");
    }

    @Test
    void jsonIsOneArrayAndJsonLinesAreLines() throws IOException {
        var first = "{\"play\":1,\"says\":\"a \\\"b\\\", ü\",\"since\":\"2030-05-01\",\"chance\":0.25}";
        var second = "{\"play\":2,\"says\":\"\",\"since\":null,\"chance\":1.0E-9}";
        assertThat(Files.readString(twoRows(TableFormat.JSON))).isEqualTo("[\n" + first + ",\n" + second + "\n]\n");
        assertThat(Files.readString(twoRows(TableFormat.JSONL))).isEqualTo(first + "\n" + second + "\n");
    }

    @Test
    void noRowsAreATableToo() throws IOException {
        assertThat(Files.readString(written(TableFormat.CSV))).isEqualTo("play,says,since,chance\r\n");
        assertThat(Files.readString(written(TableFormat.JSON))).isEqualTo("[\n]\n");
        assertThat(Files.readString(written(TableFormat.JSONL))).isEmpty();
        assertThat(parquet(written(TableFormat.PARQUET))).isEmpty();
    }

    @Test
    void whatIsWrittenAsParquetIsReadBack() throws IOException {
        assertThat(parquet(twoRows(TableFormat.PARQUET)))
                .containsExactly(
                        List.of("1", "a \"b\", ü", String.valueOf(DAY.toEpochDay()), "0.25"),
                        List.of("2", "", "null", "1.0E-9"));
    }

    @ParameterizedTest
    @EnumSource
    void theSameTableGivesTheSameBytes(TableFormat format) throws IOException {
        var first = Files.readAllBytes(twoRows(format));
        assertThat(Files.readAllBytes(twoRows(format))).isEqualTo(first);
        assertThat(TableFormat.of("Rows." + format.name())).isEqualTo(format);
    }

    @Test
    void anEndThatIsNoneOfThemTellsNoFormat() {
        assertThat(TableFormat.of("rows.xlsx")).isNull();
        assertThat(TableFormat.of("csv")).isNull();
    }

    private static List<List<String>> parquet(Path file) throws IOException {
        try (var content = ParquetReader.streamContent(file.toFile(), new Cells())) {
            return content.toList();
        }
    }

    /** The cells of a row as texts. */
    private static final class Cells implements Hydrator<List<String>, List<String>, String[]> {
        @Override
        public List<String> start() {
            return new ArrayList<>();
        }

        @Override
        public List<String> add(List<String> row, String[] heading, @Nullable Object value) {
            row.add(String.valueOf(value));
            return row;
        }

        @Override
        public List<String> finish(List<String> row) {
            return row;
        }
    }
}
