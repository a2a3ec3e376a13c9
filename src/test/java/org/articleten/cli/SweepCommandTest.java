package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code sweep} prints and writes. */
class SweepCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String SCENARIO = "scenarios/ukraine/2025-11-put-to-the-council.yaml";
    private static final String TWO = "votes:US,TR:consent,object";

    @TempDir
    private Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void optionsSayWhatVariesWithoutAFile() {
        var call = Call.of("sweep", SCENARIO, "--vary", TWO);
        assertThat(call.status()).isZero();
        assertThat(call.out())
                .contains("4 plays: every combination of what varies\n")
                .contains("  invited                          1    25.0 %\n")
                .contains("  Türkiye (TR)                     2    50.0 %\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exhaustive", "random", "latin-hypercube"})
    void whatIsPrintedAsJsonIsWhatItsSchemaSays(String method) throws IOException {
        var document = json("--vary", TWO, "--vary", "positions:DE:support,oppose", "--method", method, "--tries", "6");
        assertThat(errors(document)).isEmpty();
        assertThat(document.get("method").asText()).isEqualTo(method);
        assertThat(document.get("played")).isEqualTo(document.get("plays"));
    }

    @Test
    void theSchemaNoticesWhatIsNotSo() throws IOException {
        var document = (ObjectNode) json("--vary", TWO);
        ((ObjectNode) document.at("/results/0/outcomes/0")).put("outcome", "refused");
        document.put("seconds", 3);
        assertThat(errors(document)).hasSize(2);
    }

    private static JsonNode json(String... options) throws IOException {
        var arguments = new java.util.ArrayList<>(List.of("sweep", SCENARIO, "--format", "json"));
        arguments.addAll(List.of(options));
        return MAPPER.readTree(Call.of(arguments.toArray(String[]::new)).out());
    }

    private static List<com.networknt.schema.Error> errors(JsonNode document) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(MAPPER.readTree(Call.of("schema", "sweep").out()))
                .validate(document);
    }

    @Test
    void ratificationTimesComeFromThePastAndThatIsSaid() {
        var call = Call.of(
                "sweep",
                "scenarios/history/1981-spain.yaml",
                "--vary",
                "acceptances:all",
                "--method",
                "latin-hypercube",
                "--tries",
                "4");
        assertThat(call.out().replaceAll("\\s+", " "))
                .contains("Drawn from 74 delays from the signature of a protocol")
                .contains("rules/nato/delays.yaml")
                .contains("34 documented, 27 recalled")
                .contains("114 more are only presumed and are left out.");
    }

    @Test
    void rowsAndAPictureAreWrittenBesideTheReport() throws IOException {
        var call =
                Call.of("sweep", SCENARIO, "--vary", TWO, "--rows", file("rows.csv"), "--picture", file("counts.svg"));
        assertThat(call.status()).isZero();
        assertThat(Files.readString(folder.resolve("rows.csv"))).isEqualTo("""
                        play,vote US,vote TR,outcome,inForce,memberSince,chance,pivotal\r
                        1,consent,consent,invited,,,0.25,TR US\r
                        2,consent,object,no-consensus,,,0.25,TR\r
                        3,object,object,no-consensus,,,0.25,\r
                        4,object,consent,no-consensus,,,0.25,US\r
                        """);
        assertThat(Files.readString(folder.resolve("counts.svg"))).contains("<svg");
    }

    @Test
    void aCheckpointIsGoneOnFromAndOneOfAnotherSweepIsRefused() {
        var first = Call.of("sweep", SCENARIO, "--vary", TWO, "--checkpoint", file("kept"));
        var again = Call.of("sweep", SCENARIO, "--vary", TWO, "--checkpoint", file("kept"));
        assertThat(again).isEqualTo(first);
        var other = Call.of("sweep", SCENARIO, "--vary", "votes:US:consent,object", "--checkpoint", file("kept"));
        assertThat(other.status()).isEqualTo(2);
        assertThat(other.err()).contains("other-checkpoint").contains("what varies, or how, differs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --rows rows.xlsx            | unknown-format | `.csv`, `.json`, `.jsonl`, `.parquet`
            --picture counts.gif        | unknown-format | `.svg`, `.png`
            --rows nowhere/rows.csv     | unwritable     | a folder that is there
            --method exhaustiv          | unknown-value  | did you mean `exhaustive`?
            --tries 0                   | bad-number     | from 1 to 10000000
            """)
    void whatCannotBeDoneIsToldBeforeAnythingIsPlayed(String option, String code, String help) {
        var words = option.split(" ", -1);
        var call = Call.of("sweep", SCENARIO, "--vary", TWO, words[0], words[1]);
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains(code).contains(help);
    }

    @Test
    void nothingThatVariesIsNoSweep() {
        assertThat(Call.of("sweep", SCENARIO).err()).contains("nothing-varies").contains("--vary votes:all");
    }

    @Test
    void aSweepFileIsNoScenarioAndIsChecked() throws IOException {
        var sweep = "scenarios/sweeps/any-of-five-may-object.sweep.yaml";
        assertThat(Call.of("run", sweep).err()).contains("sweep-file").contains("`article-ten sweep` plays it");
        assertThat(Call.of("check", "scenarios/sweeps").out()).startsWith("0 scenarios, 2 sweeps and ");
        var bad = folder.resolve("bad.sweep.yaml");
        Files.writeString(bad, "scenario: nowhere.yaml\nvary: [{votes: all}]\n");
        var call = Call.of("check", folder.toString());
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).contains("bad.sweep.yaml:1:11: missing-file").contains("the folder of the sweep file");
    }
}
