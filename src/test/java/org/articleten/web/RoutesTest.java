package org.articleten.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the real routes say of what is not there, and of what cannot be asked. */
class RoutesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "scenario?path=scenarios/history/1981-spian.yaml, unknown-scenario",
        "lesson?path=scenarios/lessons/nonsense.yaml, unknown-scenario",
        "lesson/key?path=nonsense, unknown-scenario",
        "lesson/paper?path=nonsense, unknown-scenario",
        "rules/R-OUT-1, unknown-rule",
        "exercises/e8, unknown-exercise",
        "exercises/e8/paper, unknown-exercise"
    })
    void whatAnAddressNamesThatIsNotThereIsNotFoundWithAllThatIsWrong(String path, String code) throws Exception {
        try (var served = Served.with(SharedHouse.routes())) {
            var reply = served.get("/api/v1/" + path);
            assertThat(reply.statusCode()).isEqualTo(404);
            assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            var document = MAPPER.readTree(reply.body());
            assertThat(document.get("code").asText()).isEqualTo("not-found");
            assertThat(document.get("problems")).hasSize(1);
            assertThat(document.at("/problems/0/code").asText()).isEqualTo(code);
            assertThat(document.at("/problems/0/says").asText()).startsWith("there is no ");
            assertThat(document.at("/problems/0/help").asText()).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({"rules?rules=nonsense, unknown-rules", "exercises/e1/paper?part=half, unknown-part"})
    void aValueThatCannotBeIsABadRequest(String path, String code) throws Exception {
        try (var served = Served.with(SharedHouse.routes())) {
            var reply = served.get("/api/v1/" + path);
            assertThat(reply.statusCode()).isEqualTo(400);
            assertThat(MAPPER.readTree(reply.body()).at("/problems/0/code").asText())
                    .isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource({"'{\"scenario\": \"nonsense\"}', unknown-scenario", "'{\"date\": \"soon\"}', bad-date"})
    void aTableThatCannotBeUsedIsABadRequestWhateverItNames(String table, String code) throws Exception {
        try (var served = Served.with(SharedHouse.routes())) {
            var reply = served.post("/api/v1/table", Served.JSON, table);
            assertThat(reply.statusCode()).isEqualTo(400);
            assertThat(MAPPER.readTree(reply.body()).at("/problems/0/code").asText())
                    .isEqualTo(code);
        }
    }
}
