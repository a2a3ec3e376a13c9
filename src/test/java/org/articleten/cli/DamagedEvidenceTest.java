package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that is no evidence, or no longer, gives a problem in words; whatever is in it. */
class DamagedEvidenceTest {
    private static final String SCENARIO = "scenarios/ukraine/2025-11-put-to-the-council.yaml";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int SAMPLES = 60;

    @TempDir
    Path folder;

    private String evidence = "";

    @BeforeEach
    void write() throws IOException {
        var file = folder.resolve("evidence.json");
        assertThat(Call.of("run", "--evidence", file.toString(), SCENARIO).status())
                .isZero();
        evidence = Files.readString(file);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\": \"evidence\"|\"kind\": \"results\"|:3:3: wrong-value: here evidence has `evidence`, but this is `results`",
                "\"schemaVersion\": 1|\"schemaVersion\": 2|:2:3: wrong-value: here evidence has `1`, but this is `2`",
                "\"versions\"|\"version\"|unknown-key: evidence has no key `version` here",
                "\"folder\": \"nato\"|\"folder\": [1]|wrong-value: here evidence has a text, but this is a list",
                "\"overlays\": []|\"overlays\": null|wrong-value: here evidence has a list, but this is null",
                "\"overlays\": [],|''|missing-key: the key `overlays` is missing here",
                "\"houseRules\": \"real\"|\"houseRules\": \"../../x\"|wrong-value: here evidence has a word, but this is `../../x`",
                "\"houseRules\": \"real\"|\"houseRules\": \"no-such\"|no-house-rules: this rule book has no house rules `no-such`",
                "\"treaty.drl\": \"sha256:|\"treaty.drl\": \"md5:|wrong-value: here evidence has a digest",
                "question: invitation|question: invitatoin|bad-scenario: the scenario in this text cannot be read: line",
                "but the United States|and the United States|altered: this is not the digest of the scenario's text: one of them was changed",
                "\"schemaVersion\": 1,|\"schemaVersion\": 1, \"schemaVersion\": 1,|bad-json: this key stands here twice",
                "\"schemaVersion\": 1,|\"schemaVersion\": 1,,|:2:22: bad-json: this is not JSON",
                "\"schemaVersion\": 1,|\"schemaVersion\": NaN,|bad-json: this is not JSON",
            })
    void whatIsWrongIsSaidWithItsPlace(String before, String after, String problem) throws IOException {
        assertThat(evidence).contains(before);
        var found = verified(evidence.replace(before, after));
        assertThat(found.err()).contains(problem);
        assertThat(found.status()).isEqualTo(2);
        assertThat(found.out()).isEmpty();
    }

    @Test
    void aDayThatIsNoneOrStandsTwiceOrIsMissingIsRefused() throws IOException {
        for (var days : List.of(
                "[]", "[\"2025-02-30\"]", "[\"+999999999-01-01\"]", "[20251126]", "[\"2025-11-26\", \"2025-11-26\"]")) {
            var document = document();
            ((ObjectNode) document.at("/runs/0")).set("asked", MAPPER.readTree(days));
            assertThat(verified(document.toString()).status()).as(days).isEqualTo(2);
        }
    }

    @Test
    void aFileThatIsCutShortIsRefusedWhereverItIsCut() throws IOException {
        var random = new Random(10);
        for (var i = 0; i < SAMPLES; i++) {
            var cut = i < 20 ? i : random.nextInt(evidence.length() - 2);
            var found = verified(evidence.substring(0, cut));
            assertThat(found.err()).contains("bad-json: ");
            assertThat(found.status()).isEqualTo(2);
        }
    }

    @Test
    void bytesThatWereChangedGiveAProblemOrADifference() throws IOException {
        var random = new Random(10);
        for (var i = 0; i < SAMPLES; i++) {
            var bytes = evidence.getBytes(StandardCharsets.UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            verified(bytes);
        }
    }

    @Test
    void aPartOfAnotherTypeGivesAProblemOrADifference() throws IOException {
        var random = new Random(10);
        var pointers = new ArrayList<String>();
        gather(document(), "", pointers);
        assertThat(pointers).hasSizeGreaterThan(500);
        var first = pointers.stream()
                .filter(pointer -> pointer.chars().filter(c -> c == '/').count() < 4);
        var others = random.ints(SAMPLES, 0, pointers.size()).mapToObj(pointers::get);
        for (var pointer : Stream.concat(first, others).toList()) {
            for (var value : hostile()) {
                var document = document();
                put(document, pointer, value);
                verified(document.toString());
            }
        }
    }

    @Test
    void partsThatChangePlacesGiveAProblemOrADifference() throws IOException {
        var random = new Random(10);
        var pointers = new ArrayList<String>();
        gather(document(), "", pointers);
        for (var i = 0; i < SAMPLES; i++) {
            var document = document();
            var one = pointers.get(random.nextInt(pointers.size()));
            var other = pointers.get(random.nextInt(pointers.size()));
            var value = document.at(one).deepCopy();
            put(document, one, document.at(other).deepCopy());
            put(document, other, value);
            verified(document.toString());
        }
    }

    @Test
    void depthLengthAndEncodingHaveTheirBounds() throws IOException {
        assertThat(verified("[".repeat(100_000)).err()).contains("bad-json: this is nested too deeply");
        assertThat(verified("{\"schemaVersion\": " + "9".repeat(100_000) + "}").err())
                .contains("bad-json: this is nested too deeply, or is too long a number or text");
        assertThat(verified("{\"schemaVersion\": 1e999999999}").status()).isEqualTo(2);
        assertThat(verified("").err()).contains(":1:1: bad-json: this file is empty");
        assertThat(verified("null").err()).contains(":1:1: wrong-value: here evidence has a map, but this is null");
        assertThat(verified(new byte[] {'{', (byte) 0xFF, '}'}).err()).contains("wrong-encoding: ");
        assertThat(verified(evidence + "{}").status()).isEqualTo(2);
    }

    private static List<JsonNode> hostile() {
        var deep = NODES.arrayNode();
        for (var i = 0; i < 400; i++) {
            var outer = NODES.arrayNode();
            outer.add(deep);
            deep = outer;
        }
        return Arrays.asList(
                NODES.nullNode(),
                NODES.numberNode(new BigInteger("9".repeat(900))),
                NODES.textNode("\u001b]0;x\u0007\ud800/dev/zero"),
                NODES.objectNode().put("\u0000", 1),
                deep);
    }

    private static void gather(JsonNode node, String pointer, List<String> pointers) {
        if (!pointer.isEmpty()) {
            pointers.add(pointer);
        }
        node.fieldNames()
                .forEachRemaining(name -> gather(node.get(name), pointer + "/" + name.replace("/", "~1"), pointers));
        for (var i = 0; node.isArray() && i < node.size(); i++) {
            gather(node.get(i), pointer + "/" + i, pointers);
        }
    }

    private static void put(JsonNode document, String pointer, JsonNode value) {
        var slash = pointer.lastIndexOf('/');
        var parent = document.at(pointer.substring(0, slash));
        var last = pointer.substring(slash + 1).replace("~1", "/");
        if (parent instanceof ObjectNode object) {
            object.set(last, value);
        } else if (parent instanceof ArrayNode array && Integer.parseInt(last) < array.size()) {
            array.set(Integer.parseInt(last), value);
        }
    }

    private JsonNode document() throws IOException {
        return MAPPER.readTree(evidence);
    }

    private Call verified(String text) throws IOException {
        return verified(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whatever is wrong, it is said in words, by a status that says so, and without a sign that moves the cursor. */
    private Call verified(byte[] bytes) throws IOException {
        var file = folder.resolve("damaged.json");
        Files.write(file, bytes);
        var found = Call.of("verify", file.toString());
        assertThat(found.status()).as("%s", found).isBetween(0, 2);
        assertThat(found.err())
                .doesNotContain("Exception")
                .doesNotContain("\u001b")
                .doesNotContain("java.");
        assertThat(found.out()).doesNotContain("\u001b").doesNotContain("\u0007");
        assertThat(found.err().isEmpty()).isEqualTo(found.status() < 2);
        return found;
    }
}
