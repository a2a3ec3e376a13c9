package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.articleten.benchmark.Figure;
import org.articleten.benchmark.Machine;
import org.articleten.cli.report.BenchReport;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.ScenarioFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What `bench` takes, and how it prints; what it measures is tested where it is measured. */
class BenchTest {
    private static final String UKRAINE = "scenarios/ukraine/2025-11-put-to-the-council.yaml";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "bench | missing-argument: `bench` needs one scenario file or folder | article-ten bench --help",
                "bench a b | too-many: `bench` takes one scenario file or folder, but found 2: `a`, `b` | give one",
                "bench --seconds 0 x | bad-number: `--seconds` cannot be `0` | give a whole number from 1 to 600",
                "bench --seconds 601 x | bad-number: `--seconds` cannot be `601` | give a whole number from 1 to 600",
                "bench --seconds soon x | bad-number: `--seconds` cannot be `soon` | give a whole number from 1 to 600",
                "bench --format csv x | unknown-value: `--format` of `bench` cannot be `csv` | allowed: `text`, `json`",
                "bench --second 3 x | unknown-option: `bench` has no option `--second` | did you mean `--seconds`?",
                "bench no-such.yaml | no-such.yaml:1:1: missing-file: there is no such file or folder | check the spelling of the path",
            })
    void whatItCannotMeasureIsRefused(String command, String error, String help) {
        var call = Call.of(command.split(" ", -1));
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains(error).contains(help);
    }

    @Test
    void eachFigureIsPrintedWithItsMethodAndWhatIsMissingWithTheReason() throws ProblemsFound {
        assertThat(printed(BenchReport::text)).isEqualTo("""
                Measured: scenarios/ukraine/2025-11-put-to-the-council.yaml
                On: Java 21, nobody, a machine; 2 processors; a heap of at most 2 MB

                  cold start                  not measured
                      standard input cannot be read by a second process

                  changed votes               1,234,567 votes a second
                      in one sitting

                  warm run                    12.3 ms
                      once warm
                """);
    }

    @Test
    void aProgramReadsTheSame() throws Exception {
        var document = new ObjectMapper().readTree(printed(BenchReport::json));
        assertThat(document.path("scenarios").path(0).asText()).isEqualTo(UKRAINE);
        assertThat(document.path("on").path("processors").asInt()).isEqualTo(2);
        var figures = document.path("figures");
        assertThat(figures.path(0).path("value").isNull()).isTrue();
        assertThat(figures.path(0).path("why").asText()).startsWith("standard input");
        assertThat(figures.path(1).path("id").asText()).isEqualTo("changed-votes");
        assertThat(figures.path(1).path("value").asDouble()).isEqualTo(1_234_567.4);
        assertThat(figures.path(2).path("samples").path(1).asDouble()).isEqualTo(13.0);
    }

    private interface Print {
        void print(BenchReport report, PrintStream out);
    }

    private static String printed(Print print) throws ProblemsFound {
        var report = new BenchReport(
                RuleBook.load(Path.of("rules", "nato"), List.of()),
                ScenarioFiles.read(List.of(UKRAINE)),
                new Machine("21", "nobody", "a machine", 2, 2 << 20),
                List.of(
                        new Figure(
                                "cold-start",
                                "cold start",
                                null,
                                "times",
                                "standard input cannot be read by a second process",
                                List.of()),
                        new Figure(
                                "changed-votes",
                                "changed votes",
                                1_234_567.4,
                                "votes a second",
                                "in one sitting",
                                List.of()),
                        new Figure("warm-run", "warm run", 12.34, "ms", "once warm", List.of(12.34, 13.0))));
        var bytes = new ByteArrayOutputStream();
        try (var out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            print.print(report, out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
