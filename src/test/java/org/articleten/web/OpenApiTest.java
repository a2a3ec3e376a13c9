package org.articleten.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The description that machines read says what the server does, no more and no less. */
class OpenApiTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Route RULE = Route.get(
            "/api/v1/rules/{id}",
            "A rule.",
            List.of(Parameter.path("id", "its id"), Parameter.query("words", "what to look for")),
            Body.json("the rule", Map.of("type", "object", "required", List.of("id"))),
            call -> Reply.json(Map.of("id", call.at("id"))));

    @Test
    void itListsTheRoutesThatThereAre() throws Exception {
        try (var served = Served.with(RULE, Served.ECHO)) {
            var document = document(served);
            var listed = new TreeSet<String>();
            document.get("paths")
                    .properties()
                    .forEach(path -> path.getValue()
                            .properties()
                            .forEach(method -> listed.add(method.getKey() + " " + path.getKey())));
            assertThat(listed)
                    .containsExactly(
                            "get /api/v1/openapi.json",
                            "get /api/v1/rules/{id}",
                            "get /health/live",
                            "get /health/ready",
                            "get /metrics",
                            "post /api/v1/echo");
            for (var name : listed) {
                var words = name.split(" ", -1);
                var path = words[1].replace("{id}", "R-1");
                var reply = words[0].equals("get") ? served.get(path) : served.post(path, Served.JSON, "{}");
                assertThat(reply.statusCode()).as(name).isEqualTo(200);
                var type = reply.headers().firstValue("Content-Type").orElseThrow();
                var described =
                        document.at("/paths").get(words[1]).get(words[0]).at("/responses/200/content");
                assertThat(described.size()).as(name).isEqualTo(1);
                if (!name.contains("echo")) {
                    assertThat(type)
                            .as(name)
                            .startsWith(described.properties().iterator().next().getKey());
                }
            }
        }
    }

    @Test
    void itIsWhatAnOpenApiDocumentMustBe() throws Exception {
        try (var served = Served.with(RULE, Served.ECHO)) {
            var document = document(served);
            assertThat(document.get("openapi").asText()).isEqualTo("3.1.1");
            assertThat(document.at("/info/title").asText()).isEqualTo("Article Ten");
            assertThat(document.at("/info/version").asText()).isEqualTo("1.0.0");
            var ids = new HashSet<String>();
            document.get("paths")
                    .properties()
                    .forEach(path -> path.getValue()
                            .properties()
                            .forEach(operation -> check(path.getKey(), operation.getValue(), ids)));
            assertThat(ids).hasSize(6);
        }
    }

    private static void check(String path, JsonNode operation, Set<String> ids) {
        assertThat(ids.add(operation.get("operationId").asText())).isTrue();
        assertThat(operation.get("summary").asText()).endsWith(".");
        var inPath = new TreeSet<String>();
        for (var parameter : operation.get("parameters")) {
            assertThat(parameter.get("in").asText()).isIn("path", "query");
            assertThat(parameter.get("schema").isObject()).isTrue();
            if (parameter.get("in").asText().equals("path")) {
                assertThat(parameter.get("required").asBoolean()).isTrue();
                inPath.add("{" + parameter.get("name").asText() + "}");
            }
        }
        assertThat(inPath).allSatisfy(name -> assertThat(path).contains(name));
        assertThat(path.chars().filter(letter -> letter == '{').count()).isEqualTo(inPath.size());
        operation.get("responses").properties().forEach(response -> {
            assertThat(response.getKey()).matches("[1-5][0-9]{2}");
            assertThat(response.getValue().get("description").asText()).isNotBlank();
        });
    }

    @Test
    void whatIsRefusedIsAsItsSchemaSays() throws Exception {
        try (var served = Served.with(RULE, Served.ECHO)) {
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(document(served).at("/components/schemas/Problem"));
            for (var reply : List.of(
                    served.get("/nowhere"),
                    served.get("/api/v1/rules/x?q=%ff"),
                    served.post("/api/v1/echo", "text/plain", ""))) {
                assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/problem+json");
                assertThat(schema.validate(MAPPER.readTree(reply.body()))).isEmpty();
            }
            assertThat(schema.validate(MAPPER.readTree("{\"title\": \"x\"}"))).isNotEmpty();
        }
    }

    @Test
    void itHasTheSameBytesEachTime() throws Exception {
        try (var one = Served.with(RULE, Served.ECHO);
                var other = Served.with(RULE, Served.ECHO)) {
            assertThat(one.get("/api/v1/openapi.json").body())
                    .isEqualTo(other.get("/api/v1/openapi.json").body());
        }
    }

    private static JsonNode document(Served served) throws Exception {
        return MAPPER.readTree(served.get("/api/v1/openapi.json").body());
    }
}
