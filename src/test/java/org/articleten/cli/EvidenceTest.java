package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that was kept as evidence can be replayed, and whatever differs is said. */
class EvidenceTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String SCENARIO = "scenarios/ukraine/2025-11-put-to-the-council.yaml";
    private static final String RESULT = "urn:article-ten:result:1";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void keep() throws IOException {
        Files.deleteIfExists(folder.resolve("evidence.json"));
        file = folder.resolve("evidence.json");
        assertThat(Call.of("run", "--evidence", file.toString(), SCENARIO)).isEqualTo(Call.of("run", SCENARIO));
    }

    @Test
    void aReplayByTheSameRulesIsTheSame() {
        assertThat(verified()).isEqualTo(new Call(0, """
                          rules      nato: every file is the same
                        scenarios/ukraine/2025-11-put-to-the-council.yaml: the same

                        1 scenario replayed: the same results for the same reasons
                        """, ""));
    }

    @Test
    void twoRunsLeaveTheSameBytesWhateverElseTheyPrint() throws IOException {
        var other = folder.resolve("other.json");
        Call.of("run", "--format", "csv", "--evidence", other.toString(), SCENARIO);
        assertThat(other).hasSameBinaryContentAs(file);
    }

    @Test
    void theEvidenceOfManyScenariosIsValidAndIsReplayed() throws IOException {
        for (var kept : new String[] {"scenarios/rules", "scenarios/ukraine"}) {
            assertThat(Call.of("run", "--format", "csv", "--evidence", file.toString(), kept)
                            .status())
                    .isZero();
            var schema = SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12,
                            builder -> builder.schemas(
                                    Map.of(RESULT, Call.of("schema", "result").out())))
                    .getSchema(Call.of("schema", "evidence").out());
            var document = document();
            assertThat(schema.validate(document)).isEmpty();
            assertThat(document.get("runs").size()).isGreaterThan(10);
            ((ObjectNode) document.at("/runs/0/results/0")).put("outcome", "refused");
            ((ObjectNode) document.at("/runs/0/trace/0")).remove("on");
            assertThat(schema.validate(document)).hasSize(2);
            var replayed = verified();
            assertThat(replayed.out()).endsWith("replayed: the same results for the same reasons\n");
            assertThat(replayed.status()).isZero();
        }
    }

    @Test
    void whereARuleHasChangedTheFilesTheResultsAndTheFirstStepThatDifferAreTold() throws IOException {
        var overlay = changed("word == VoteWord.OBJECT )", "word == VoteWord.SILENT )");
        var replayed = Call.of("verify", "--overlay", overlay.toString(), file.toString());
        assertThat(replayed.status()).isEqualTo(1);
        assertThat(replayed.out())
                .contains(
                        "rules      nato: files differ\n             unanimity.drl, changed\n",
                        "outcome: no-consensus -> invited\n",
                        "reasons    differ from step 2 on\n",
                        "recorded, 2025-11-26: R-BLK-01",
                        "now, 2025-11-26: R-STG-02")
                .endsWith("1 scenario replayed: 1 differs\n");
        assertThat(replayed.err()).isEmpty();
    }

    @Test
    void aRuleThatWasOnlyMovedGivesTheSameReasons() throws IOException {
        var overlay = changed("package nato", "\n\n\npackage nato");
        var replayed = Call.of("verify", "--overlay", overlay.toString(), file.toString());
        assertThat(replayed.status()).isZero();
        assertThat(replayed.out()).contains("unanimity.drl, changed").endsWith("for the same reasons\n");
    }

    @Test
    void theOverlaysOfTheEvidenceAreLaidOverTheRulesAgain() throws IOException {
        Call.of("run", "--overlay", "rules/reforms/two-thirds", "--evidence", file.toString(), SCENARIO);
        assertThat(document().at("/rules/overlays/0").asText()).isEqualTo("rules/reforms/two-thirds");
        assertThat(verified().status()).isZero();
        assertThat(Call.of("verify", "--rules", "rules/nato", file.toString()).status())
                .isEqualTo(1);
    }

    @Test
    void aFileThatHasChangedOrGoneIsToldAndItsRecordedTextReplayed() throws IOException {
        var scenario = Files.copy(Path.of(SCENARIO), folder.resolve("scenario.yaml"));
        Call.of("run", "--evidence", file.toString(), scenario.toString());
        Files.writeString(scenario, "title: Something else\n");
        assertThat(verified().out()).contains("file       has changed since; the recorded text is replayed\n");
        Files.delete(scenario);
        assertThat(verified().out()).contains("file       is not here; the recorded text is replayed\n");
        assertThat(verified().status()).isZero();
    }

    @Test
    void whatWasTamperedWithIsToldAndFails() throws IOException {
        change(root -> ((ObjectNode) root.at("/runs/0/results/0")).put("outcome", "invited"));
        assertThat(verified().out()).contains("outcome: invited -> no-consensus\n");
        assertThat(verified().status()).isEqualTo(1);
        keep();
        change(root -> ((ObjectNode) root.at("/runs/0/trace/1/fired/0")).put("says", "Nothing."));
        assertThat(verified().out()).contains("reasons    differ from step 2 on\n");
        keep();
        change(root -> ((ArrayNode) root.at("/runs/0/trace")).remove(1));
        assertThat(verified().out()).contains("recorded: nothing more\n");
        keep();
        change(root -> ((ObjectNode) root.at("/runs/0"))
                .put("text", root.at("/runs/0/text").asText() + "# more\n"));
        assertThat(verified().out()).contains("text       is not that of the recorded digest\n");
        assertThat(verified().status()).isEqualTo(1);
    }

    @Test
    void theVersionsAreToldWhereTheyDiffer() throws IOException {
        change(root -> ((ObjectNode) root.at("/software")).put("engine", "9.9"));
        assertThat(verified().out().replaceAll("\\s+", " ")).contains("Drools 9.9, here version ");
        assertThat(verified().status()).isZero();
    }

    @Test
    void theSameIsSaidAsJson() throws IOException {
        var said = MAPPER.readTree(
                Call.of("verify", "--format", "json", file.toString()).out());
        assertThat(said.get("same").asBoolean()).isTrue();
        assertThat(said.at("/runs/0/file").asText()).isEqualTo("same");
        change(root -> ((ObjectNode) root.at("/runs/0/results/0")).put("outcome", "invited"));
        var differs = MAPPER.readTree(
                Call.of("verify", "--format", "json", file.toString()).out());
        assertThat(differs.get("same").asBoolean()).isFalse();
        assertThat(differs.at("/runs/0/results/0/fields/0").toString())
                .isEqualTo("{\"field\":\"outcome\",\"recorded\":\"invited\",\"now\":\"no-consensus\"}");
    }

    @Test
    void aFileThatIsNoEvidenceIsRefusedInWords() throws IOException {
        assertThat(Call.of("verify", folder.resolve("none.json").toString()).err())
                .contains("unreadable-file: there is no file");
        Files.writeString(file, "{\"schemaVersion\": 1, \"runs\": {}, \"software\": 3}");
        var refused = verified();
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err())
                .contains(
                        "`software` must be an object, but is `3`",
                        "`rules` must be an object, but is missing",
                        "`runs` must be an array, but is an object");
        Files.writeString(file, "{\"schemaVersion\": 1,");
        assertThat(verified().err()).contains("no-json: this is not well-formed JSON, or it breaks off");
        keep();
        change(root -> ((ObjectNode) root.at("/runs/0")).put("houseRules", "my own"));
        assertThat(verified().err()).contains("there are no house rules `my own` in `runs[0].houseRules`");
        keep();
        change(root -> ((ObjectNode) root.at("/runs/0/results/0")).put("asOf", "yesterday"));
        assertThat(verified().err()).contains("`yesterday` is no date in `runs[0].results`");
        keep();
        change(root -> ((ObjectNode) root.at("/runs/0")).put("text", "title: {"));
        assertThat(verified().err()).startsWith(SCENARIO + ":");
        assertThat(verified().status()).isEqualTo(2);
    }

    @Test
    void whereEvidenceCannotBeKeptThatIsSaid() {
        var refused = Call.of("run", "--evidence", folder.toString(), SCENARIO);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("no-evidence-file: `--evidence` writes no file");
    }

    @Test
    void noDamagedFileEverShowsADefect() throws IOException {
        var whole = Files.readString(file);
        var random = new Random(10);
        var damaged = new ArrayList<String>();
        for (var i = 0; i < 25; i++) {
            var at = random.nextInt(whole.length());
            damaged.add(whole.substring(0, at));
            damaged.add(whole.substring(0, at) + "[]{}\"7,:".charAt(random.nextInt(8)) + whole.substring(at + 1));
            var line = whole.lines().toList();
            var number = random.nextInt(line.size());
            damaged.add(whole.replace(line.get(number) + "\n", ""));
            damaged.add(whole.replace(line.get(number), line.get(random.nextInt(line.size()))));
        }
        for (var text : damaged) {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            var call = verified();
            assertThat(call.status()).as(call.err()).isIn(0, 1, 2, 3);
            assertThat(call.err()).doesNotContain("defect", "java.", "Exception");
        }
    }

    /** An overlay with one text of the rules on unanimity changed. */
    private Path changed(String from, String to) throws IOException {
        var text = Files.readString(Path.of("rules/nato/unanimity.drl"));
        assertThat(text).contains(from);
        var overlay = Files.createDirectory(folder.resolve("overlay"));
        Files.writeString(overlay.resolve("unanimity.drl"), text.replace(from, to));
        return overlay;
    }

    private Call verified() {
        return Call.of("verify", file.toString());
    }

    private JsonNode document() throws IOException {
        return MAPPER.readTree(file.toFile());
    }

    private void change(Consumer<JsonNode> change) throws IOException {
        var root = document();
        change.accept(root);
        MAPPER.writeValue(file.toFile(), root);
    }
}
