package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence holds until the answer or the way to it changes, and then it is said what changed. */
class VerifyTest {
    private static final String SCENARIO = EvidenceFiles.SCENARIO;
    private static final Path RULES = Path.of("rules", "nato");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    private EvidenceFiles files;

    @BeforeEach
    void prepare() {
        files = new EvidenceFiles(folder);
    }

    @Test
    void aRemarkInARuleFileIsToldAndChangesNothing() throws IOException {
        var rules = copyOfTheRules();
        var changed = rules.resolve("treaty.drl");
        Files.writeString(changed, "// A remark that moves every rule one line down.\n" + Files.readString(changed));
        var found = Call.of("verify", "--rules", rules.toString(), files.written(SCENARIO));
        assertThat(found.out())
                .contains("rules         changed: `treaty.drl`\n")
                .endsWith("The evidence holds: 1 scenario, with the same results by the same steps.\n");
        assertThat(found.status()).isZero();
    }

    @Test
    void aRuleThatDecidesOtherwiseIsToldWithItsFileAndWithWhatItChanges() {
        var found = Call.of("verify", "--overlay", "rules/reforms/two-thirds", files.written(SCENARIO));
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
        var file = files.written(
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
        var file = files.altered(document -> ((ArrayNode) document.at("/rules/overlays")).add(overlay.toString()));
        var found = Call.of("verify", file);
        assertThat(found.err())
                .startsWith("article-ten: foreign-overlay: the evidence names the overlay `")
                .contains("help: rules are programs; if you trust these, name them with `--overlay`\n");
        assertThat(found.status()).isEqualTo(2);
    }

    @Test
    void anOverlayThatIsGoneIsSaidToBe() throws IOException {
        var file = files.altered(document -> ((ArrayNode) document.at("/rules/overlays")).add("rules/reforms/none"));
        assertThat(Call.of("verify", file).err())
                .startsWith(
                        "article-ten: no-overlay: the evidence names the overlay `rules/reforms/none`, which is not");
    }

    @Test
    void aScenarioIsPlayedAsItWasRecordedWhateverHasBecomeOfItsFile() throws IOException {
        var scenario = folder.resolve("scenario.yaml");
        Files.copy(Path.of(SCENARIO), scenario);
        var file = files.written(scenario.toString());
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
        var file = files.altered(document -> ((ObjectNode) document.at("/runs/0/results/0")).put("outcome", "member"));
        var found = Call.of("verify", file);
        assertThat(found.out())
                .contains(
                        "result of UA, 2025-11-26\n    outcome\n      recorded  `member`\n      now       `no-consensus`\n")
                .doesNotContain("trace,");
        assertThat(found.status()).isEqualTo(1);
    }

    @Test
    void aForgedStepIsNoticedAndCannotWriteToTheTerminal() throws IOException {
        var file = files.altered(document ->
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
        var file = files.altered(document -> ((ObjectNode) document.at("/runs/0/trace/0/firings/2"))
                .putArray("concludes")
                .add("member: applicant UA"));
        assertThat(Call.of("verify", file).out())
                .contains("    concludes")
                .contains("recorded  `member: applicant UA`\n");
    }

    @Test
    void otherVersionsAreToldAndChangeNothing() throws IOException {
        var file = files.altered(document -> ((ObjectNode) document.at("/versions")).put("drools", "9.44.0"));
        var found = Call.of("verify", file);
        assertThat(found.out()).startsWith("versions      Drools: recorded `9.44.0`, now `10.2.0`\n");
        assertThat(found.status()).isZero();
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
}
