package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code explain --why-not}: what is missing for another outcome, in every format. */
class WhyNotTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String OBJECTED = "scenarios/rules/r-blk-01-one-objection-in-the-council.yaml";

    @Test
    void theObjectionIsToldWithItsRuleItsForceAndItsLine() {
        var call = Call.of("explain", "--why-not", "invited", OBJECTED);
        assertThat(call.status()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out().replaceAll("\\s+", " "))
                .contains("Why not invited?")
                .contains("missing there is no objection (line ")
                .contains("one is enough.")
                .contains("R-BLK-01")
                .contains("(treaty, ")
                .contains(": object, ")
                .contains("The smallest changes that lead to it, each of them played");
        assertThat(call.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void whatItIsIsSaidPlainly() {
        var call = Call.of("explain", "--why-not", "no-consensus", OBJECTED);
        assertThat(call.status()).isZero();
        assertThat(call.out()).startsWith("Nothing is missing. Zetia (ZZ), 1 May 2030: not agreed.");
    }

    @Test
    void anOutcomeThatThereIsNotIsRefusedWithTheNearest() {
        var call = Call.of("explain", "--why-not", "invitd", OBJECTED);
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err())
                .contains("`--why-not` of `explain` cannot be `invitd`")
                .contains("did you mean `invited`?")
                .contains("`no-consensus`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"invited", "no-consensus", "member", "withdrawn"})
    void theDocumentIsWhatItsSchemaSays(String outcome) throws IOException {
        assertThat(errors(document(outcome))).isEmpty();
    }

    @Test
    void theSchemaNoticesWhatIsNotSo() throws IOException {
        var document = document("invited");
        assertThat(document.at("/scenarios/0/answers/0/rules")).isNotEmpty();
        for (var pointer : List.of(
                "/scenarios/0/answers/0",
                "/scenarios/0/answers/0/rules/0",
                "/scenarios/0/answers/0/rules/0/conditions/0")) {
            var names = new ArrayList<String>();
            document.at(pointer).fieldNames().forEachRemaining(names::add);
            for (var name : names) {
                var lacking = document.deepCopy();
                ((ObjectNode) lacking.at(pointer)).remove(name);
                assertThat(errors(lacking)).as("%s without %s", pointer, name).isNotEmpty();
            }
        }
        ((ObjectNode) document.at("/scenarios/0/answers/0")).put("outcome", "refused");
        assertThat(errors(document)).isNotEmpty();
    }

    @Test
    void markdownTellsTheSameAsText() {
        var call = Call.of("explain", "--format", "markdown", "--why-not", "invited", OBJECTED);
        assertThat(call.status()).isZero();
        assertThat(call.out())
                .startsWith("# ")
                .contains("### Rules that would conclude it")
                .contains("- missing: there is no objection");
    }

    @Test
    void everyAnswerOfAScenarioWithSeveralIsGiven() {
        var call = Call.of("explain", "--why-not", "withdrawn", "scenarios/rules/r-blk-02-opposed-to-one-of-two.yaml");
        assertThat(call.out().lines().filter(line -> line.startsWith("Why not withdrawn?")))
                .hasSize(2);
    }

    private static JsonNode document(String outcome) throws IOException {
        return MAPPER.readTree(Call.of("explain", "--format", "json", "--why-not", outcome, OBJECTED)
                .out());
    }

    private static List<Error> errors(JsonNode document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Call.of("schema", "why-not").out())
                .validate(document);
    }
}
