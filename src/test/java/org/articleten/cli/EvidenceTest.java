package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence holds until the answer or the way to it changes, and then it is said what changed. */
class EvidenceTest {
    private static final String SCENARIO = "scenarios/ukraine/2025-11-put-to-the-council.yaml";
    private static final Path RULES = Path.of("rules", "nato");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void evidenceOfAFolderHoldsAndIsValid() throws IOException {
        var file = written("scenarios/ukraine");
        var found = Call.of("verify", file);
        assertThat(found.out())
                .startsWith("versions      the same\nrules         the same\nscenarios     all ")
                .endsWith(" scenarios, with the same results by the same steps.\n");
        assertThat(found.status()).isZero();
        assertThat(schema().validate(MAPPER.readTree(Path.of(file).toFile()))).isEmpty();
    }

    @Test
    void theAnswerIsPrintedAsWithoutEvidence() {
        var file = folder.resolve("evidence.json").toString();
        assertThat(Call.of("run", "--evidence", file, SCENARIO)).isEqualTo(Call.of("run", SCENARIO));
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        var first = Files.readString(Path.of(written(SCENARIO)));
        assertThat(Files.readString(Path.of(written(SCENARIO)))).isEqualTo(first);
    }

    @Test
    void theSchemaNoticesWhatIsMissingAndWhatIsUnknown() throws IOException {
        for (var pointer : new String[] {"", "/versions", "/rules", "/runs/0", "/runs/0/trace/0"}) {
            for (var field : fields(document().at(pointer))) {
                var lacking = document();
                ((ObjectNode) lacking.at(pointer)).remove(field);
                assertThat(schema().validate(lacking))
                        .as("%s without %s", pointer, field)
                        .isNotEmpty();
            }
            var more = document();
            ((ObjectNode) more.at(pointer)).put("seconds", 3);
            assertThat(schema().validate(more)).as("more in %s", pointer).isNotEmpty();
        }
    }

    @Test
    void theDigestsAreThoseOfTheFiles() throws IOException, NoSuchAlgorithmException {
        var document = document();
        assertThat(document.at("/runs/0/digest").asText()).isEqualTo(sha256(Path.of(SCENARIO)));
        assertThat(document.at("/rules/files").size()).isGreaterThan(30);
        for (var rules : fields(document.at("/rules/files"))) {
            assertThat(document.at("/rules/files").get(rules).asText()).isEqualTo(sha256(RULES.resolve(rules)));
        }
    }

    @Test
    void aRemarkInARuleFileIsToldAndChangesNothing() throws IOException {
        var rules = copyOfTheRules();
        var changed = rules.resolve("treaty.drl");
        Files.writeString(changed, "// A remark that moves every rule one line down.\n" + Files.readString(changed));
        var found = Call.of("verify", "--rules", rules.toString(), written(SCENARIO));
        assertThat(found.out())
                .contains("rules         changed: `treaty.drl`\n")
                .endsWith("The evidence holds: 1 scenario, with the same results by the same steps.\n");
        assertThat(found.status()).isZero();
    }

    @Test
    void aRuleThatDecidesOtherwiseIsToldWithItsFileAndWithWhatItChanges() {
        var found = Call.of("verify", "--overlay", "rules/reforms/two-thirds", written(SCENARIO));
        assertThat(found.out())
                .contains("rules         changed: `unanimity.drl`\n")
                .contains("rules         added: `two-thirds.drl`\n")
                .contains("    outcome\n      recorded  `no-consensus`\n      now       `invited`\n")
                .containsPattern("  trace, step 1, 2025-11-26, rule \\d+ that fired\n      recorded  R-")
                .containsPattern("now       R-REF-\\d\\d, two-thirds.drl: ")
                .endsWith("The evidence does not hold: 1 of 1 scenario differs.\n");
        assertThat(found.status()).isEqualTo(1);
    }

    @Test
    void overlaysHouseRulesAndDaysAreThoseOfTheEvidence() throws IOException {
        var file = written(
                SCENARIO,
                "--overlay",
                "rules/reforms/notice-no-say",
                "--house-rules",
                "model-nato",
                "--as-of",
                "2025-12-01");
        var document = MAPPER.readTree(Path.of(file).toFile());
        assertThat(document.at("/rules/overlays/0").asText()).isEqualTo("rules/reforms/notice-no-say");
        assertThat(document.at("/rules/files").has("model-nato/abstention.drl")).isTrue();
        assertThat(document.at("/runs/0/houseRules").asText()).isEqualTo("model-nato");
        assertThat(document.at("/runs/0/asked")).hasToString("[\"2025-12-01\"]");
        assertThat(Call.of("verify", file).out())
                .contains("rules         the same\n")
                .contains("The evidence holds");
    }

    @Test
    void rulesOfAnotherFolderRunOnlyIfTheUserNamesThem() throws IOException {
        var overlay = Files.createDirectory(folder.resolve("overlay"));
        Files.copy(Path.of("rules/reforms/two-thirds/two-thirds.drl"), overlay.resolve("own.txt"));
        var file = altered(document -> ((ArrayNode) document.at("/rules/overlays")).add(overlay.toString()));
        var found = Call.of("verify", file);
        assertThat(found.err())
                .startsWith("article-ten: foreign-overlay: the evidence names the overlay `")
                .contains("help: rules are programs; if you trust these, name them with `--overlay`\n");
        assertThat(found.status()).isEqualTo(2);
    }

    @Test
    void anOverlayThatIsGoneIsSaidToBe() throws IOException {
        var file = altered(document -> ((ArrayNode) document.at("/rules/overlays")).add("rules/reforms/none"));
        assertThat(Call.of("verify", file).err())
                .startsWith(
                        "article-ten: no-overlay: the evidence names the overlay `rules/reforms/none`, which is not");
    }

    @Test
    void aScenarioIsPlayedAsItWasRecordedWhateverHasBecomeOfItsFile() throws IOException {
        var scenario = folder.resolve("scenario.yaml");
        Files.copy(Path.of(SCENARIO), scenario);
        var file = written(scenario.toString());
        Files.writeString(scenario, "title: another\n");
        var changed = Call.of("verify", file);
        assertThat(changed.out().replaceAll("\\s+", " "))
                .contains("scenarios changed: `")
                .contains("played as it was recorded")
                .contains("The evidence holds");
        Files.delete(scenario);
        var gone = Call.of("verify", file);
        assertThat(gone.out().replaceAll("\\s+", " ")).contains("scenarios no such file now: `");
        assertThat(gone.status()).isZero();
    }

    @Test
    void aForgedResultIsNoticedWithItsField() throws IOException {
        var file = altered(document -> ((ObjectNode) document.at("/runs/0/results/0")).put("outcome", "member"));
        var found = Call.of("verify", file);
        assertThat(found.out())
                .contains(
                        "result of UA, 2025-11-26\n    outcome\n      recorded  `member`\n      now       `no-consensus`\n")
                .doesNotContain("trace,");
        assertThat(found.status()).isEqualTo(1);
    }

    @Test
    void aForgedStepIsNoticedAndCannotWriteToTheTerminal() throws IOException {
        var file = altered(document ->
                ((ObjectNode) document.at("/runs/0/trace/0/firings/2")).put("says", "All is well.\u001b[2J\u202e"));
        var found = Call.of("verify", file);
        assertThat(found.out())
                .contains("trace, step 1, 2025-11-26, rule 3 that fired\n")
                .contains("All is well.\\u001b[2J\\u202e\n")
                .doesNotContain("\u001b");
        assertThat(found.status()).isEqualTo(1);
    }

    @Test
    void aForgedConclusionIsShownBesideTheRealOne() throws IOException {
        var file = altered(document -> ((ObjectNode) document.at("/runs/0/trace/0/firings/2"))
                .putArray("concludes")
                .add("member: applicant UA"));
        assertThat(Call.of("verify", file).out())
                .contains("    concludes")
                .contains("recorded  `member: applicant UA`\n");
    }

    @Test
    void otherVersionsAreToldAndChangeNothing() throws IOException {
        var file = altered(document -> ((ObjectNode) document.at("/versions")).put("drools", "9.44.0"));
        var found = Call.of("verify", file);
        assertThat(found.out()).startsWith("versions      Drools: recorded `9.44.0`, now `10.2.0`\n");
        assertThat(found.status()).isZero();
    }

    @Test
    void noOtherFileIsOverwritten() throws IOException {
        var precious = Files.writeString(folder.resolve("scenario.yaml"), "title: precious\n");
        var found = Call.of("run", "--evidence", precious.toString(), SCENARIO);
        assertThat(found.err()).startsWith("article-ten: no-evidence-file: ");
        assertThat(found.status()).isEqualTo(2);
        assertThat(precious).hasContent("title: precious\n");
        assertThat(Call.of("run", "--evidence", folder.toString(), SCENARIO).status())
                .isEqualTo(2);
    }

    private JsonNode document() throws IOException {
        return MAPPER.readTree(Path.of(written(SCENARIO)).toFile());
    }

    private String altered(Consumer<JsonNode> change) throws IOException {
        var document = document();
        change.accept(document);
        var file = folder.resolve("altered.json");
        MAPPER.writeValue(file.toFile(), document);
        return file.toString();
    }

    private String written(String scenarios, String... options) {
        var file = folder.resolve("evidence.json").toString();
        var arguments = new ArrayList<>(List.of("run", "--format", "csv", "--evidence", file));
        arguments.addAll(List.of(options));
        arguments.add(scenarios);
        var call = Call.of(arguments.toArray(String[]::new));
        assertThat(call.err()).isEmpty();
        assertThat(call.status()).isZero();
        return file;
    }

    private Path copyOfTheRules() throws IOException {
        var copy = Files.createDirectory(folder.resolve("nato"));
        try (var files = Files.newDirectoryStream(RULES, Files::isRegularFile)) {
            for (var file : files) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private static List<String> fields(JsonNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        return "sha256:" + HexFormat.of().formatHex(digest);
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Call.of("schema", "evidence").out());
    }
}
