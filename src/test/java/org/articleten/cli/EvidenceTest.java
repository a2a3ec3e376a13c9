package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a run is what its schema says, the same each time, and overwrites nothing else. */
class EvidenceTest {
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
    void evidenceOfAFolderHoldsAndIsValid() throws IOException {
        var file = files.written("scenarios/ukraine");
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
        var first = Files.readString(Path.of(files.written(SCENARIO)));
        assertThat(Files.readString(Path.of(files.written(SCENARIO)))).isEqualTo(first);
    }

    @Test
    void theSchemaNoticesWhatIsMissingAndWhatIsUnknown() throws IOException {
        for (var pointer : new String[] {"", "/versions", "/rules", "/runs/0", "/runs/0/trace/0"}) {
            for (var field : fields(files.document().at(pointer))) {
                var lacking = files.document();
                ((ObjectNode) lacking.at(pointer)).remove(field);
                assertThat(schema().validate(lacking))
                        .as("%s without %s", pointer, field)
                        .isNotEmpty();
            }
            var more = files.document();
            ((ObjectNode) more.at(pointer)).put("seconds", 3);
            assertThat(schema().validate(more)).as("more in %s", pointer).isNotEmpty();
        }
    }

    @Test
    void theDigestsAreThoseOfTheFiles() throws IOException, NoSuchAlgorithmException {
        var document = files.document();
        assertThat(document.at("/runs/0/digest").asText()).isEqualTo(sha256(Path.of(SCENARIO)));
        assertThat(document.at("/rules/files").size()).isGreaterThan(30);
        for (var rules : fields(document.at("/rules/files"))) {
            assertThat(document.at("/rules/files").get(rules).asText()).isEqualTo(sha256(RULES.resolve(rules)));
        }
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
