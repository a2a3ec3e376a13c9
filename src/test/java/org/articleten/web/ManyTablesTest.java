package org.articleten.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.Test;

/** Many readers at their own Council tables: each gets the answer to its own, whoever else is there. */
class ManyTablesTest {
    private static final int READERS = 50;
    private static final int REQUESTS = 20;
    private static final int TABLES = 200;

    private static final List<String> APPLICANTS = List.of("UA", "GE", "SE", "BA", "AT");
    private static final List<String> GOVERNMENTS = List.of("US", "FR", "TR", "HU", "RU", "DE", "CA");
    private static final List<String> VOTES = List.of("consent", "object", "reserve", "silent");
    private static final List<String> RULES = List.of("nato", "model-nato", "two-thirds");
    private static final List<String> DAYS = List.of("1955-06-01", "1999-04-01", "2025-11-26");

    @Test
    void eachGetsTheAnswerToItsOwnTableWhateverOthersDo() throws Exception {
        var tables = tables();
        var alone = new HashMap<String, String>();
        for (var table : tables.entrySet()) {
            // Were it asked in the same words, the server could give this very answer again, and play nothing.
            alone.put(table.getKey(), answer(table.getValue()));
        }
        assertThat(new HashSet<>(alone.values())).hasSizeGreaterThan(TABLES * 3 / 4);
        try (var served = Served.with(Limits.usual().withRate(100_000), SharedHouse.routes());
                var others = new Others(served)) {
            var load = new Load(
                    served.running().address() + "api/v1/table", READERS, REQUESTS, List.copyOf(tables.keySet()));
            var loaded = load.run((table, reply) -> reply.equals(alone.get(table)));
            assertThat(loaded.errors()).isEmpty();
            assertThat(loaded.nanos()).hasSize(READERS * REQUESTS);
            assertThat(served.defects()).isEmpty();
            assertThat(others.open()).isEqualTo(Others.EACH * 3);
        }
    }

    /** Many different ones, each with its votes in one order and in the other. */
    private static Map<String, String> tables() {
        var random = new Random(10);
        var tables = new LinkedHashMap<String, String>();
        while (tables.size() < TABLES) {
            var set = "\"applicant\": \"%s\", \"date\": \"%s\", \"rules\": \"%s\""
                    .formatted(any(APPLICANTS, random), any(DAYS, random), any(RULES, random));
            var governments = new ArrayList<>(GOVERNMENTS);
            Collections.shuffle(governments, random);
            var one = "\"%s\": \"%s\"".formatted(governments.get(0), any(VOTES, random));
            var other = "\"%s\": \"%s\"".formatted(governments.get(1), any(VOTES, random));
            tables.put(
                    "{%s, \"votes\": {%s, %s}}".formatted(set, one, other),
                    "{%s, \"votes\": {%s, %s}}".formatted(set, other, one));
        }
        return tables;
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static String answer(String table) throws ProblemsFound {
        return new String(Json.bytes(SharedHouse.house().tables().answer(table.getBytes(UTF_8), "en")), UTF_8);
    }

    /** Readers who send half a request and wait, send nothing at all, or never read what they asked for. */
    private static final class Others implements AutoCloseable {
        static final int EACH = 10;

        private static final Map<String, String> WAYS = Map.of(
                "half a head", "POST /api/v1/table HTTP/1.1\r\nHost: 127.0",
                "half a body",
                        "POST /api/v1/table HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                                + "Content-Length: 100\r\n\r\n{\"applicant\"",
                "no reading", "GET /api/v1/scenarios HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");

        private final List<Socket> sockets = new ArrayList<>();

        Others(Served served) throws IOException {
            for (var way : WAYS.values()) {
                for (var i = 0; i < EACH; i++) {
                    var socket = served.connect();
                    socket.getOutputStream().write(way.getBytes(UTF_8));
                    socket.getOutputStream().flush();
                    sockets.add(socket);
                }
            }
        }

        long open() {
            return sockets.stream().filter(socket -> !socket.isClosed()).count();
        }

        @Override
        public void close() throws IOException {
            for (var socket : sockets) {
                socket.close();
            }
        }
    }
}
