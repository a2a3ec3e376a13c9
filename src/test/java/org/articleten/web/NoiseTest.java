package org.articleten.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever bytes come, the server says no, or answers, and goes on. */
class NoiseTest {
    private static final int TRIES = 400;

    private static final String[] PIECES = {
        "GET ",
        "POST ",
        "HEAD ",
        "OPTIONS ",
        "/",
        "/api/v1/echo",
        "/assets/main.js",
        "/library/",
        "?q=",
        "%2e%2e",
        "%00",
        "%c3%28",
        "..",
        ";",
        "#",
        " HTTP/1.1",
        " HTTP/1.0",
        " HTTP/2",
        "\r\n",
        "\n",
        "\r",
        "Host: localhost",
        "Host:",
        "Content-Length: 3",
        "Content-Length: 99999",
        "Transfer-Encoding: chunked",
        "Content-Type: application/json",
        "Expect: 100-continue",
        "Connection: close",
        "Upgrade: websocket",
        "Sec-WebSocket-Version: 13",
        "Range: bytes=0-",
        "Accept-Encoding: gzip;q=x",
        "Accept-Language: *-*",
        "If-None-Match: \"",
        "Cookie: a=b",
        "3\r\nabc\r\n",
        "0\r\n\r\n",
        "{}",
        ":",
        "\t",
        "\0",
        "é",
        "\u00ff\u00fe"
    };

    @Test
    void noNoiseIsADefectOrAnEnd() throws Exception {
        var random = new Random(10);
        try (var served = Served.with(Served.tight(), Served.ECHO)) {
            for (var i = 0; i < TRIES; i++) {
                var bytes = i % 4 == 0 ? bytes(random) : pieces(random);
                String reply;
                try (var socket = served.connect()) {
                    socket.getOutputStream().write(bytes);
                    socket.shutdownOutput();
                    reply = Served.rest(socket);
                }
                assertThat(reply.lines().filter(line -> line.startsWith("HTTP/1.1 5")))
                        .as(new String(bytes, StandardCharsets.ISO_8859_1))
                        .allMatch(line -> line.startsWith("HTTP/1.1 505") || line.startsWith("HTTP/1.1 501"));
            }
            assertThat(served.post("/api/v1/echo", Served.JSON, "{}").body()).isEqualTo("en {}");
            assertThat(served.defects()).isEmpty();
        }
    }

    private static byte[] bytes(Random random) {
        var bytes = new byte[random.nextInt(600)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] pieces(Random random) {
        var text = new StringBuilder(random.nextBoolean() ? "GET / HTTP/1.1\r\nHost: localhost\r\n" : "");
        for (var i = random.nextInt(25); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(3) == 0) {
                text.append("\r\n");
            }
        }
        return text.append("\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
