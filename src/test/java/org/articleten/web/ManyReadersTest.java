package org.articleten.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nobody ever gets what is another's. */
class ManyReadersTest {
    private static final int READERS = 50;
    private static final int REQUESTS = 20;

    @Test
    void eachAnswerBelongsToItsOwnRequest() throws Exception {
        try (var served = Served.with(Limits.usual().withRate(100_000), Served.ECHO)) {
            var load = new Load(
                    served.running().address() + "api/v1/echo",
                    READERS,
                    REQUESTS,
                    IntStream.range(0, READERS)
                            .mapToObj(reader ->
                                    "{\"reader\": " + reader + ", \"padding\": \"" + "x".repeat(reader * 300) + "\"}")
                            .toList());
            var loaded = load.run((body, reply) -> reply.equals("en " + body));
            assertThat(loaded.errors()).isEmpty();
            assertThat(loaded.nanos()).hasSize(READERS * REQUESTS);
            assertThat(served.defects()).isEmpty();
        }
    }

    @Test
    void theLoadNoticesAnAnswerThatIsAnothers() throws Exception {
        var swapped = Route.post(
                "/api/v1/echo",
                "Gives something else.",
                List.of(),
                Body.text("application/json", "anything"),
                Body.text("text/plain", "something else"),
                call -> Reply.text("text/plain", "en another's"));
        try (var served = Served.with(swapped)) {
            var load = new Load(served.running().address() + "api/v1/echo", 2, 1, List.of("{}"));
            assertThat(load.run((body, reply) -> reply.equals("en " + body)).errors())
                    .hasSize(2)
                    .allSatisfy(error -> assertThat(error).isEqualTo("not its own answer"));
        }
    }
}
