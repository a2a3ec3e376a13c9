package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed as JSON is what its schema says, and the schema says enough to notice what is not. */
class ResultSchemaTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void theResultsOfEveryScenarioAreValid() throws IOException {
        var document = document("run", "--format", "json", "scenarios");
        assertThat(document.get("runs")).hasSizeGreaterThan(100);
        assertThat(errors(document)).isEmpty();
    }

    @Test
    void whatIsExplainedIsValidToo() throws IOException {
        assertThat(errors(document("explain", "--format", "json", "scenarios/ukraine/2025-11-as-reported.yaml")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"outcome", "stage", "memberSince", "decision", "blockers", "clauses", "guarantees", "because"})
    void aResultWithoutAFieldIsNotValid(String field) throws IOException {
        assertThat(errorsWith(result -> result.remove(field))).isNotEmpty();
    }

    @Test
    void unknownWordsFieldsAndTypesAreNotValid() throws IOException {
        assertThat(errorsWith(result -> result.put("outcome", "refused"))).isNotEmpty();
        assertThat(errorsWith(result -> result.put("electorate", "32"))).isNotEmpty();
        assertThat(errorsWith(result -> result.put("seconds", 3))).isNotEmpty();
        assertThat(errorsWith(result -> result.put("asOf", "26 November 2025"))).isNotEmpty();
        assertThat(errorsWith(result -> {})).isEmpty();
    }

    private static List<Error> errorsWith(Consumer<ObjectNode> change) throws IOException {
        var document = document("run", "--format", "json", "scenarios/ukraine/2025-11-put-to-the-council.yaml");
        change.accept((ObjectNode) document.at("/runs/0/results/0"));
        return errors(document);
    }

    private static List<Error> errors(JsonNode document) {
        return schema().validate(document);
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Call.of("schema", "result").out());
    }

    private static JsonNode document(String... arguments) throws IOException {
        return MAPPER.readTree(Call.of(arguments).out());
    }
}
